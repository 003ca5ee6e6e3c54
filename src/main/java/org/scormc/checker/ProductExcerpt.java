package org.scormc.checker;

import java.util.List;
import org.scormc.course.ProductTable;

/**
 * Some rows and columns of the table of products.
 *
 * @param columns its columns, in the order in which they are shown
 * @param products its rows, in the order in which they are shown
 */
public record ProductExcerpt(
    List<ProductTable.Column> columns, List<ProductTable.Product> products) {}
