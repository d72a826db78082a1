package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Enforcement;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hazards 58, 61 and 62: measured on PostgreSQL 18, which says at DEBUG1 what it verifies and builds. */
class TypeChangeRechecksTest {

    private static final String RULE = "type-change-rechecks";

    private static final Table TABLE = Table.of(Examples.T, List.of(Examples.column("varchar(20)")));

    private static final CheckConstraint CHECK = CheckConstraint.of("ck", "length((c)::text) > 0");

    private static final Operation LONGER = Examples.type("varchar(20)", "varchar(40)");

    private static List<Hazard> said(Table table, Operation... migration) {
        List<Operation> all = List.of(migration);
        return new Hazards(all, Said.dialect("postgresql"))
                .knowing(Schema.of(table)).of(all.get(all.size() - 1)).stream()
                        .filter(hazard -> hazard.rule().id().equals(RULE))
                        .toList();
    }

    @Test
    void aCheckOfTheColumnIsAskedOfEveryRow() {
        assertThat(said(TABLE.withCheckConstraints(List.of(CHECK)), LONGER))
                .extracting(Hazard::reason)
                .containsExactly("reads t while reads and writes wait (ACCESS EXCLUSIVE).");
    }

    @Test
    void theCheckOfTheColumnItselfIsAskedToo() {
        Column before = Examples.column("varchar(20)").withCheck("length(c) > 0");
        Operation longer =
                new Operation.AlterColumn(Examples.T, before, before.withType(SqlType.parse("varchar(40)")), false);
        assertThat(said(Table.of(Examples.T, List.of(before)), longer))
                .extracting(Hazard::reason)
                .containsExactly("reads t while reads and writes wait (ACCESS EXCLUSIVE).");
    }

    @Test
    void anIndexThatComputesWithItIsBuilt() {
        Index expression = Index.of("i", List.of(IndexPart.expression("lower((c)::text)")));
        Index partial = Index.of("i", "id").withWhere("c <> 'x'");
        for (Index index : List.of(expression, partial)) {
            assertThat(said(TABLE.withIndexes(List.of(index)), LONGER))
                    .extracting(Hazard::reason)
                    .containsExactly("indexes t while reads and writes wait (ACCESS EXCLUSIVE).");
        }
    }

    @Test
    void whatDoesNotComputeWithItIsLeftAlone() {
        assertThat(said(TABLE, LONGER)).isEmpty();
        assertThat(said(TABLE.withIndexes(List.of(Index.of("i", "c"))), LONGER)).isEmpty();
        assertThat(said(TABLE.withCheckConstraints(List.of(CheckConstraint.of("ck", "d > 0"))), LONGER))
                .isEmpty();
        assertThat(said(TABLE.withCheckConstraints(List.of(CHECK.withEnforcement(Enforcement.NOT_VALID))), LONGER))
                .isEmpty();
    }

    /** The safe way of the rule. */
    @Test
    void whatGoesBeforeIsNotAsked() {
        assertThat(said(
                        TABLE.withCheckConstraints(List.of(CHECK)),
                        new Operation.DropConstraint(Examples.T, CHECK),
                        LONGER))
                .isEmpty();
    }

    /** What is written anew says enough. */
    @Test
    void aRewriteIsSaidOnce() {
        assertThat(said(TABLE.withCheckConstraints(List.of(CHECK)), Examples.type("varchar(20)", "bigint")))
                .isEmpty();
    }
}
