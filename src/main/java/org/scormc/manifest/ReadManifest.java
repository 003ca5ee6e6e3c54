package org.scormc.manifest;

import java.util.List;
import java.util.Optional;

/**
 * A manifest as it is written, of whatever edition, right or wrong.
 *
 * <p>What is missing is empty; what stands twice is kept twice. Each part has the element that it
 * was read from, with its place and all else that stands in it.
 *
 * @param element the root
 * @param identifier its identifier
 * @param schemaVersion the words that name the edition
 * @param base what addresses of resources begin with ({@code xml:base} of the root and of the
 *     resources, joined)
 * @param metadata the files with metadata about the package, wherever the manifest names one
 * @param defaultOrganization the identifier of the organization to show
 * @param organizations the trees of activities
 * @param resources what activities launch and need
 */
public record ReadManifest(
    ReadElement element,
    String identifier,
    String schemaVersion,
    String base,
    List<Location> metadata,
    String defaultOrganization,
    List<Organization> organizations,
    List<Resource> resources) {
  /** Copies the lists. */
  public ReadManifest {
    metadata = List.copyOf(metadata);
    organizations = List.copyOf(organizations);
    resources = List.copyOf(resources);
  }

  /** The edition, if the manifest names one of those there are. */
  public Optional<Edition> edition() {
    return Edition.of(schemaVersion);
  }

  /**
   * A file that is named.
   *
   * @param element where
   * @param path its path or address, as it is written
   */
  public record Location(ReadElement element, String path) {}

  /**
   * A tree of activities.
   *
   * @param element the element
   * @param identifier its identifier
   * @param title its title
   * @param items the activities at its top
   * @param sequencing its rules
   */
  public record Organization(
      ReadElement element,
      String identifier,
      String title,
      List<Item> items,
      Optional<ReadElement> sequencing) {
    /** Copies the list. */
    public Organization {
      items = List.copyOf(items);
    }
  }

  /**
   * An activity.
   *
   * @param element the element
   * @param identifier its identifier
   * @param reference the identifier of the resource that it launches; empty if it launches none
   * @param title its title
   * @param visible what it says of being shown; true if nothing
   * @param parameters what follows the resource's address
   * @param items the activities in it
   * @param sequencing its rules
   */
  public record Item(
      ReadElement element,
      String identifier,
      String reference,
      String title,
      boolean visible,
      String parameters,
      List<Item> items,
      Optional<ReadElement> sequencing) {
    /** Copies the list. */
    public Item {
      items = List.copyOf(items);
    }
  }

  /**
   * Something that activities launch or need.
   *
   * @param element the element
   * @param identifier its identifier
   * @param type its type
   * @param scormType {@code sco} or {@code asset}, as it is written
   * @param base what its own addresses begin with, after those of the manifest
   * @param address what is launched; empty if nothing
   * @param files its files
   * @param dependencies the identifiers of resources that it needs
   */
  public record Resource(
      ReadElement element,
      String identifier,
      String type,
      String scormType,
      String base,
      String address,
      List<Location> files,
      List<Location> dependencies) {
    /** Copies the lists. */
    public Resource {
      files = List.copyOf(files);
      dependencies = List.copyOf(dependencies);
    }
  }
}
