package dev.retort.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers as MariaDB 11.4 and MySQL 9.7 give them. */
class ShowCreateTableTest {

    private static final Table TABLE = ShowCreateTable.parse("""
            CREATE TEMPORARY TABLE `t` (
              `a``,b` varchar(20) CHARACTER SET latin1 COLLATE latin1_swedish_ci NOT NULL DEFAULT 'it''s, (\\\\' COMMENT 'DEFAULT ) ''x''',
              `j` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT '{}' CHECK (json_valid(`j`)),
              `u` int(10) unsigned zerofill INVISIBLE DEFAULT (1 + 1),
              `h` timestamp(6) NULL DEFAULT current_timestamp(6) ON UPDATE current_timestamp(6),
              `g` int(11) GENERATED ALWAYS AS (`u` + 1) STORED,
              `v` varchar(30) GENERATED ALWAYS AS (concat('a,',`a``,b`)) VIRTUAL COMMENT 'c',
              `e` enum('x y','CHECK') DEFAULT NULL CHECK (`e` <> 'a' and (`u` > 1)),
              CONSTRAINT `named ``1` CHECK (`u` > 3 or `e` = ')')
            ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci""");

    private static Column column(String name) {
        return TABLE.column(name).orElseThrow();
    }

    @Test
    void textsWithSignsOfSqlInThem() {
        assertThat(column("a`,b"))
                .isEqualTo(Column.of("a`,b", SqlType.of("varchar", 20))
                        .withNullable(false)
                        .withCollation("latin1_swedish_ci")
                        .withDefault(new DefaultValue("'it''s, (\\\\'")));
        assertThat(TABLE.checkConstraints()).containsExactly(CheckConstraint.of("named `1", "`u` > 3 or `e` = ')'"));
    }

    @Test
    void clauses() {
        assertThat(column("j")).isEqualTo(Column.of("j", SqlType.of("json")).withDefault(new DefaultValue("'{}'")));
        assertThat(column("u").type()).isEqualTo(SqlType.parse("int(10) unsigned zerofill"));
        assertThat(column("u").invisible()).isTrue();
        assertThat(column("u").defaultValue()).isEqualTo(new DefaultValue("(1 + 1)"));
        assertThat(column("h").onUpdate()).isEqualTo("current_timestamp(6)");
        assertThat(column("h").defaultValue()).isEqualTo(new DefaultValue("current_timestamp(6)"));
        assertThat(column("g").generated()).isEqualTo(new GeneratedExpression("`u` + 1", true));
        assertThat(column("v").generated()).isEqualTo(new GeneratedExpression("concat('a,',`a``,b`)", false));
        assertThat(column("e").type()).isEqualTo(SqlType.parse("enum('x y','CHECK')"));
        assertThat(column("e").check()).isEqualTo("`e` <> 'a' and (`u` > 1)");
    }

    @Test
    void answersOfMySql() {
        Table table = ShowCreateTable.parse("""
                CREATE TEMPORARY TABLE `t` (
                  `a` varchar(20) DEFAULT (_utf8mb4'it\\'s'),
                  `i` int DEFAULT NULL /*!80023 INVISIBLE */,
                  `g` int GENERATED ALWAYS AS ((`i` + 1)) VIRTUAL NOT NULL,
                  PRIMARY KEY (`a`),
                  UNIQUE KEY `u` ((upper(`a`)) DESC,`i`),
                  CONSTRAINT `c` CHECK ((`a` <> _utf8mb4'x\\'y')) /*!80016 NOT ENFORCED */
                ) ENGINE=InnoDB""");
        assertThat(table.column("a").orElseThrow().defaultValue()).isEqualTo(new DefaultValue("(_utf8mb4'it\\'s')"));
        assertThat(table.column("i").orElseThrow().invisible()).isTrue();
        assertThat(table.column("g").orElseThrow().generated()).isEqualTo(new GeneratedExpression("`i` + 1", false));
        assertThat(table.column("g").orElseThrow().nullable()).isFalse();
        assertThat(table.indexes())
                .containsExactly(
                        Index.of("u", List.of(IndexPart.expression("upper(`a`)").desc(), IndexPart.column("i"))));
        assertThat(table.checkConstraints()).extracting(CheckConstraint::name).containsExactly("c");
    }
}
