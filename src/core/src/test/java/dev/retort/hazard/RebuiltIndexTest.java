package dev.retort.hazard;

import static dev.retort.hazard.Examples.T;
import static dev.retort.hazard.Raised.MARIADB_11;
import static dev.retort.hazard.Raised.POSTGRESQL;
import static dev.retort.hazard.Raised.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hazard 84: an index that was unique before its column got a wider type is so behind it. */
class RebuiltIndexTest {

    private static final String RULE = "constraint-fails-on-rows";
    private static final Index SITES = unique("(c IS NOT NULL)");
    private static final Operation DROP = new Operation.DropIndex(T, SITES);
    private static final Operation WIDEN = Examples.type("varchar(255)", "text");
    private static final Operation CREATE = new Operation.CreateIndex(T, SITES);

    @Test
    void isUniqueWhereTheColumnOnlyGetsRoom() {
        assertThat(ids(DROP, WIDEN, CREATE)).contains("index-blocks-writes").doesNotContain(RULE);
        assertThat(ids(DROP, WIDEN, added("note"), other("text", "integer"), CREATE))
                .doesNotContain(RULE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"n > 0|false", "c is not null and n > 0|false", "c > 'a'|true", "c is not null and c > 'a'|true"})
    void asksWhatTheConditionComputesWith(String where, boolean told) {
        Index index = unique(where);
        List<String> ids = ids(new Operation.DropIndex(T, index), WIDEN, new Operation.CreateIndex(T, index));
        assertThat(ids.contains(RULE)).as(ids.toString()).isEqualTo(told);
    }

    @Test
    void asksWhatAnExpressionComputesWith() {
        Index other = SITES.withParts(List.of(IndexPart.column("c"), IndexPart.expression("lower(n)")));
        Index same = SITES.withParts(List.of(IndexPart.expression("lower(c)")));
        assertThat(ids(new Operation.DropIndex(T, other), WIDEN, new Operation.CreateIndex(T, other)))
                .doesNotContain(RULE);
        assertThat(ids(new Operation.DropIndex(T, same), WIDEN, new Operation.CreateIndex(T, same)))
                .contains(RULE);
    }

    @Test
    void mayFailWhereValuesBecomeOthers() {
        Column before = Examples.column("varchar(255)");
        assertThat(ids(DROP, Examples.type("numeric(10,2)", "integer"), CREATE)).contains(RULE);
        assertThat(ids(
                        DROP,
                        new Operation.AlterColumn(
                                T, before, Examples.column("text").withCollation("any_case")),
                        CREATE))
                .contains(RULE);
        assertThat(ids(DROP, WIDEN, new Operation.FillColumn(T, "c", "'x'"), CREATE))
                .contains(RULE);
        assertThat(ids(DROP, new Operation.RenameColumn(T, "n", "c"), CREATE)).contains(RULE);
        assertThat(ids(DROP, added("c"), CREATE)).contains(RULE);
        assertThat(ids(DROP, new Operation.ExecuteSql("update t set c = 'x'", null), CREATE))
                .contains(RULE);
    }

    @Test
    void mayFailWhereOthersWriteMeanwhile() {
        assertThat(ids(MARIADB_11, DROP, WIDEN, CREATE)).contains(RULE);
        Operation online = Examples.online(CREATE);
        assertThat(ids(DROP, WIDEN, online)).contains(RULE);
        assertThat(ids(Examples.online(DROP), WIDEN, CREATE)).contains(RULE);
        List<Operation> migration = List.of(DROP, WIDEN, CREATE);
        assertThat(ids(new Hazards(migration, POSTGRESQL).committingEach(), CREATE))
                .contains(RULE);
        assertThat(ids(new Hazards(List.of(WIDEN, CREATE), POSTGRESQL).after(List.of(DROP)), CREATE))
                .contains(RULE);
    }

    @Test
    void mayFailWhereNoneLikeItWasThereBefore() {
        assertThat(ids(WIDEN, CREATE)).contains(RULE);
        assertThat(ids(new Operation.DropIndex(T, SITES.withUnique(false)), WIDEN, CREATE))
                .contains(RULE);
        assertThat(ids(new Operation.DropIndex(T, SITES.withWhere("n > 0")), WIDEN, CREATE))
                .contains(RULE);
        assertThat(ids(new Hazards(List.of(CREATE, WIDEN, DROP), POSTGRESQL), CREATE))
                .contains(RULE);
    }

    private static Index unique(String where) {
        return Index.of("t_c", "c").withUnique(true).withWhere(where);
    }

    private static Operation other(String before, String after) {
        return new Operation.AlterColumn(
                T, Column.of("other", SqlType.parse(before)), Column.of("other", SqlType.parse(after)));
    }

    private static Operation added(String column) {
        return new Operation.AddColumn(T, Column.of(column, SqlType.of("text")));
    }
}
