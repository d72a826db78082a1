package dev.retort.hazard;

import static dev.retort.hazard.Examples.T;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.SqlType;
import org.junit.jupiter.api.Test;

/** Hazard 5: a drop beside an add that may be a rename. */
class DropLooksLikeRenameTest {

    private static final Operation ADD = new Operation.AddColumn(T, column("email"));
    private static final Operation COPY = new Operation.CopyColumn(T, "mail", "email");

    private static Column column(String name) {
        return Column.of(name, SqlType.of("varchar", 100));
    }

    private static Operation drop(String column) {
        return new Operation.DropColumn(T, column(column));
    }

    /** What is copied from one column is not another one under its new name. */
    @Test
    void aColumnThatIsCopiedFromAnotherOneIsNoNewName() {
        assertThat(Raised.ids(ADD, drop("fax"))).contains("likely-rename");
        assertThat(Raised.ids(ADD, COPY, drop("mail"), drop("fax")))
                .contains("drop-column")
                .doesNotContain("likely-rename");
        assertThat(Raised.ids(ADD, COPY, new Operation.AddColumn(T, column("phone")), drop("fax")))
                .as("a column that is nobody's copy")
                .contains("likely-rename");
    }
}
