package dev.retort.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hand-written SQL writes. */
class WrittenRowsTest {

    private static final Dialect DIALECT = Dialects.byName("postgresql").orElseThrow();

    private static List<WrittenRows> written(String sql) {
        return WrittenRows.of(sql, DIALECT).orElseThrow();
    }

    @Test
    void anUpdateWritesItsColumns() {
        assertThat(written("update Orders set amount = amount * 100, \"Note\" = 'x' where id > 0"))
                .containsExactly(new WrittenRows(QualifiedName.of("orders"), List.of("amount", "Note")));
    }

    @Test
    void whatAnUpdateReadsIsNotWritten() {
        assertThat(
                        written(
                                "update orders o set amount = t.amount from tags t join users u on u.id = t.id where t.id = o.id"))
                .containsExactly(new WrittenRows(QualifiedName.of("orders"), List.of("amount")));
    }

    @Test
    void rowsComeAndGo() {
        assertThat(written("delete from orders where id = 1; insert into tags (id) values (1)"))
                .containsExactly(
                        new WrittenRows(QualifiedName.of("orders"), List.of()),
                        new WrittenRows(QualifiedName.of("tags"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant select on orders to public",
                "comment on table orders is 'x'",
                "create index on orders (amount)",
                "create table other (id int)",
                "drop view names"
            })
    void nothingIsWrittenByOthers(String sql) {
        assertThat(written(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do $$ begin delete from orders; end $$",
                "select mend_orders()",
                "alter table orders drop column amount",
                "drop table orders",
                "truncate orders",
                "update orders, tags set tags.name = 'x' where orders.id = tags.id",
                "update orders join tags t on t.id = orders.id set t.name = 'x'",
                "delete t from orders o join tags t on t.id = o.id",
                "replace into orders (id) values (1)",
                "merge into orders o using tags t on (o.id = t.id) when matched then update set amount = 1",
                "create trigger t before insert on orders execute function f()",
                "with gone as (delete from orders returning id) update tags set name = 'x'",
                "nonsense"
            })
    void nobodyCanTellOfTheRest(String sql) {
        assertThat(WrittenRows.of(sql, DIALECT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update orders o set amount = 1 where o.id in (select t.order_id from tags t)",
                "insert into orders (id) select id from tags",
                "create view names as select name from tags"
            })
    void namesTablesOfItsOwnDatabase(String sql) {
        assertThat(ReachOfSql.isOwnDatabase(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update shop.orders set amount = 1",
                "update orders set amount = (select max(amount) from shop.orders)",
                "delete from orders where id in (select id from shop.orders)",
                "update orders, shop.tags set shop.tags.name = 'x' where orders.id = shop.tags.id",
                "update orders join shop.tags t on t.id = orders.id set t.name = 'x'",
                "update orders set amount = 1 from shop.tags t where t.id = orders.id",
                "delete o from orders o join shop.tags t on t.id = o.id",
                "delete from shop.tags using orders where orders.id = tags.id",
                "delete from orders using shop.tags t where orders.id = t.id",
                "delete shop.tags from shop.tags, orders where orders.id = 1",
                "insert into orders (id) values ((select max(id) from shop.orders))",
                "insert into orders (id) values (1) on duplicate key update id = (select max(id) from shop.orders)",
                "with shop_tags as (select * from shop.tags) select * from shop_tags",
                "create view names as select (select max(id) from shop.orders)",
                "select * from orders where exists (select 1 from `shop`.orders)",
                "use shop",
                "call mend()",
                "create table t (id int references shop.orders (id))",
                "create trigger t before insert on orders for each row delete from shop.orders"
            })
    void othersMayNameAnyOther(String sql) {
        assertThat(ReachOfSql.isOwnDatabase(sql)).isFalse();
    }
}
