package dev.retort.hibernate;

import dev.retort.model.ModelException;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** Refuses names that no statement of the application can say: Hibernate puts a name between quotes as it is, so that a quote in it ends it. */
final class QuotedNames {

    private final char quote;

    QuotedNames(Dialect dialect) {
        this.quote = dialect.closeQuote();
    }

    /**
     * Looks at the names of a table and its columns.
     *
     * @throws ModelException when one of them has a quote in it
     */
    void check(Table table) {
        check("table", table.getName(), table.getName());
        for (Column column : HibernateVersion.columns(table)) {
            check("column", column.getName(), table.getName() + "." + column.getName());
        }
    }

    private void check(String kind, String name, String shown) {
        if (name.indexOf(quote) >= 0) {
            throw new ModelException(
                    "The name of the " + kind + " " + shown + " has a " + quote
                            + " in it, which Hibernate writes as it is, so that the name ends there in all statements of the"
                            + " application; give the " + kind + " another name in the mapping.",
                    null);
        }
    }
}
