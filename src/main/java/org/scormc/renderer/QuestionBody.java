package org.scormc.renderer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.scormc.course.Confidence;
import org.scormc.course.FillIn;
import org.scormc.course.Markdown;
import org.scormc.course.Matching;
import org.scormc.course.MultipleResponse;
import org.scormc.course.Numeric;
import org.scormc.course.Option;
import org.scormc.course.Ordering;
import org.scormc.course.PlainText;
import org.scormc.course.Question;
import org.scormc.course.SingleChoice;
import org.scormc.course.TrueFalse;

/** Writes what a learner answers a question with. */
final class QuestionBody {
  /** A longer text, in characters, is cut off in the closed list of a narrow screen. */
  private static final int OPTION_MAX = 28;

  private final Templates templates;
  private final Messages messages;
  private final MarkdownRenderer markdown;

  QuestionBody(Templates templates, Messages messages, MarkdownRenderer markdown) {
    this.templates = templates;
    this.messages = messages;
    this.markdown = markdown;
  }

  /** How to answer, if the controls alone don't say it; else empty. */
  String note(Question question) {
    if (question instanceof MultipleResponse choice) {
      return counted("question.count", choice.rightCount());
    }
    if (question instanceof Numeric numeric) {
      return switch (numeric.decimals()) {
        case 0 -> messages.get("question.whole");
        case 1 -> messages.get("question.one-decimal");
        default -> counted("question.decimals", numeric.decimals());
      };
    }
    boolean free =
        question instanceof FillIn fillIn && !fillIn.ordered() && fillIn.boxes().size() > 1;
    return free ? messages.get("question.any-order") : "";
  }

  /** The controls. */
  Markup of(Question question) {
    String id = question.id().value();
    if (question instanceof SingleChoice choice) {
      return options(id, "radio", choice.shuffle(), parts(choice.options()));
    }
    if (question instanceof MultipleResponse choice) {
      return options(id, "checkbox", choice.shuffle(), parts(choice.options()));
    }
    if (question instanceof TrueFalse claim) {
      return options(
          id,
          "radio",
          false,
          List.of(answer("true", claim.feedbackTrue()), answer("false", claim.feedbackFalse())));
    }
    if (question instanceof Confidence confidence) {
      return options(
          id,
          "radio",
          false,
          confidence.scale().stream()
              .map(degree -> part(degree.id().value(), degree.text()))
              .toList());
    }
    if (question instanceof Matching matching) {
      return matching(id, matching);
    }
    if (question instanceof Ordering ordering) {
      return ordering(id, ordering);
    }
    if (question instanceof Numeric numeric) {
      return numeric(id, numeric);
    }
    if (question instanceof FillIn fillIn) {
      return fillIn(id, fillIn);
    }
    throw new IllegalArgumentException("a variant must be chosen of " + question.kind());
  }

  /** A text with the paragraphs around it. */
  Markup blocks(Markdown text) {
    return markdown.render(MarkdownRenderer.children(text.document()));
  }

  private Markup options(String id, String input, boolean shuffle, List<View.Part> options) {
    return fill(
        "question-options.vm",
        Map.of("id", id, "input", input, "shuffle", shuffle, "options", options));
  }

  private Markup matching(String id, Matching question) {
    List<View.Part> targets =
        new ArrayList<>(
            question.targets().stream()
                .map(target -> part(target.id().value(), target.text()))
                .toList());
    if (question.shuffle()) {
      targets.sort(mixed(id));
    }
    boolean listed =
        targets.stream()
            .anyMatch(
                target ->
                    target.words().length() > OPTION_MAX
                        || !target.text().html().equals(Markup.ofText(target.words()).html()));
    List<View.Part> sources =
        question.sources().stream()
            .map(source -> part(source.id().value(), source.text(), source.feedback()))
            .toList();
    return fill(
        "question-matching.vm",
        Map.of(
            "id",
            id,
            "shuffle",
            question.shuffle(),
            "listed",
            listed,
            "targets",
            targets,
            "sources",
            sources));
  }

  private Markup ordering(String id, Ordering question) {
    List<View.Part> items =
        question.items().stream()
            .map(item -> part(item.id().value(), item.text(), item.feedback()))
            .sorted(mixed(id))
            .toList();
    return fill("question-ordering.vm", Map.of("id", id, "items", items, "key", ""));
  }

  private Markup numeric(String id, Numeric question) {
    List<View.Saying> sayings = new ArrayList<>();
    for (Numeric.Band band : question.bands()) {
      sayings.add(new View.Saying(String.valueOf(sayings.size()), blocks(band.feedback())));
    }
    sayings.add(new View.Saying("otherwise", blocks(question.otherwise())));
    // the keys for numbers of some phones have no minus sign
    boolean signed =
        question.bands().stream().anyMatch(band -> band.from().compareTo(BigDecimal.ZERO) < 0);
    return fill(
        "question-numeric.vm",
        Map.of(
            "id",
            id,
            "unit",
            question.unit(),
            "hasUnit",
            !question.unit().isEmpty(),
            "decimals",
            question.decimals(),
            "inputmode",
            signed ? "text" : "decimal",
            "sayings",
            sayings));
  }

  private Markup fillIn(String id, FillIn question) {
    List<View.Part> boxes = new ArrayList<>();
    List<View.Saying> sayings = new ArrayList<>();
    for (FillIn.Box box : question.boxes()) {
      int number = boxes.size();
      Markup label = phrase(box.label());
      boxes.add(
          new View.Part(
              box.id().value(),
              label.isEmpty() ? Markup.ofText(messages.get("question.box")) : label,
              "",
              Markup.EMPTY));
      sayings.add(new View.Saying(number + ":+", blocks(box.feedback())));
      for (int i = 0; i < box.wrong().size(); i++) {
        sayings.add(new View.Saying(number + ":" + i, blocks(box.wrong().get(i).feedback())));
      }
    }
    return fill(
        "question-fill-in.vm",
        Map.of(
            "id",
            id,
            "ordered",
            question.ordered(),
            "matchCase",
            question.matchCase(),
            "boxes",
            boxes,
            "sayings",
            sayings));
  }

  private Markup fill(String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("text", new View.Words(messages));
    return templates.fill(template, all);
  }

  /** An order that tells nothing of the author's. */
  private static Comparator<View.Part> mixed(String questionId) {
    return Comparator.comparing(part -> AnswerDigest.of(questionId, part.id()));
  }

  private List<View.Part> parts(List<Option> options) {
    return options.stream()
        .map(option -> part(option.id().value(), option.text(), option.feedback()))
        .toList();
  }

  private View.Part answer(String id, Markdown feedback) {
    String word = messages.get("question." + id);
    return new View.Part(id, Markup.ofText(word), word, blocks(feedback));
  }

  private View.Part part(String id, Markdown text, Markdown feedback) {
    return new View.Part(id, phrase(text), PlainText.of(text.document()), blocks(feedback));
  }

  private View.Part part(String id, Markdown text) {
    return new View.Part(id, phrase(text), PlainText.of(text.document()), Markup.EMPTY);
  }

  /** A text without the paragraph around it, if it is a single one. */
  private Markup phrase(Markdown text) {
    List<Node> nodes = MarkdownRenderer.children(text.document());
    boolean single = nodes.size() == 1 && nodes.get(0) instanceof Paragraph;
    return markdown.render(single ? MarkdownRenderer.children(nodes.get(0)) : nodes);
  }

  private String counted(String key, int count) {
    return messages.get(key).replace("{count}", String.valueOf(count));
  }
}
