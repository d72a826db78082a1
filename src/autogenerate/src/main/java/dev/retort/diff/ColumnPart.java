package dev.retort.diff;

import dev.retort.extension.Answer;
import dev.retort.extension.ColumnComparator;
import dev.retort.extension.Extensions;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;

/** What a project may compare of a column. */
enum ColumnPart {
    /** The type. */
    TYPE("type") {
        @Override
        Answer ask(ColumnComparator comparator, QualifiedName table, Column current, Column desired) {
            return Extensions.ask(comparator, "compareTypes", () -> comparator.compareTypes(table, current, desired));
        }

        @Override
        Column take(Column from, Column to) {
            return to.withType(from.type());
        }

        @Override
        String text(Column column) {
            return column.type().toString();
        }
    },
    /** The default. */
    DEFAULT("default") {
        @Override
        Answer ask(ColumnComparator comparator, QualifiedName table, Column current, Column desired) {
            return Extensions.ask(
                    comparator, "compareDefaults", () -> comparator.compareDefaults(table, current, desired));
        }

        @Override
        Column take(Column from, Column to) {
            return to.withDefault(from.defaultValue());
        }

        @Override
        String text(Column column) {
            return column.defaultValue() == null
                    ? "none"
                    : column.defaultValue().sql();
        }
    };

    private final String word;

    ColumnPart(String word) {
        this.word = word;
    }

    /** The part in the words of a report. */
    String word() {
        return word;
    }

    abstract Answer ask(ColumnComparator comparator, QualifiedName table, Column current, Column desired);

    /** One column with this part of another. */
    abstract Column take(Column from, Column to);

    /** The part as people read it. */
    abstract String text(Column column);
}
