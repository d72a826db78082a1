package dev.retort.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** The source of an application with 300 tables: families of entities that have much in common, as real ones do. */
public final class LargeApplication {

    private static final List<String> THINGS = List.of(
            "Account",
            "Address",
            "Asset",
            "Booking",
            "Branch",
            "Budget",
            "Campaign",
            "Carrier",
            "Catalog",
            "Claim",
            "Contract",
            "Course",
            "Customer",
            "Device",
            "Employee",
            "Invoice",
            "Journal",
            "Lease",
            "Machine",
            "Parcel",
            "Patient",
            "Payment",
            "Policy",
            "Product",
            "Project",
            "Purchase",
            "Recipe",
            "Shipment",
            "Supplier",
            "Ticket");

    private static final List<String> PARTS = List.of("", "Line", "Note", "File", "Event", "Rule", "Plan", "Review");

    private static final int TABLES = 300;

    private final Random random = new Random(300);
    private final List<String> entities = new ArrayList<>();
    private int collections = TABLES - THINGS.size() * PARTS.size();

    private LargeApplication() {}

    /** All its classes, for one file. */
    public static String source() {
        LargeApplication application = new LargeApplication();
        for (String thing : THINGS) {
            for (String part : PARTS) {
                application.entities.add(application.entity(thing, part));
            }
        }
        return """
                package app;

                import jakarta.persistence.*;
                import java.math.BigDecimal;
                import java.time.*;
                import java.util.*;
                import org.hibernate.annotations.*;
                import org.hibernate.annotations.Check;
                import org.hibernate.type.SqlTypes;

                %s""".formatted(String.join("\n", application.entities));
    }

    private String entity(String thing, String part) {
        String name = thing + part;
        String table = table(name);
        List<String> fields = new ArrayList<>(List.of(key(table), "@Version int version;"));
        fields.addAll(values(name));
        if (!part.isEmpty()) {
            fields.add(parent(thing, table));
        }
        if (collections > 0) {
            fields.add(collections-- % 2 == 0 ? elements(thing, table) : join(thing, table));
        }
        return """
                %s
                class %s {
                %s
                }
                """.formatted(
                        annotations(table, !part.isEmpty()),
                        name,
                        fields.stream().map(field -> "    " + field).collect(Collectors.joining("\n")));
    }

    private String annotations(String table, boolean hasParent) {
        List<String> indexes = new ArrayList<>(List.of("@Index(name = \"ix_%s_name\", columnList = \"name\")"));
        if (hasParent) {
            indexes.add("@Index(name = \"ix_%s_parent\", columnList = \"parent_id\")");
        }
        return """
                @Entity @Table(indexes = {%s},
                        uniqueConstraints = @UniqueConstraint(name = "uq_%s_code", columnNames = {"code", "version"})%s)
                @Check(name = "ck_%s_quantity", constraints = "quantity > %d")\
                """.formatted(
                        String.join(", ", indexes).replace("%s", table),
                        table,
                        random.nextBoolean() ? "" : ", comment = \"All about " + table + "\"",
                        table,
                        random.nextInt(3));
    }

    private String key(String table) {
        return switch (random.nextInt(4)) {
            case 0 -> "@Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;";
            case 1 -> "@Id @GeneratedValue Integer id;";
            case 2 -> "@Id @GeneratedValue UUID id;";
            default -> "@Id @GeneratedValue @SequenceGenerator(sequenceName = \"" + table + "_seq\") Long id;";
        };
    }

    /** What every entity has, and some of what some have. */
    private List<String> values(String name) {
        List<String> all = new ArrayList<>(List.of(
                "@Column(nullable = false) Instant createdAt;",
                "@Column(nullable = false, length = 100) String name;",
                "@Column(length = 20) String code;",
                "int quantity;"));
        List<String> some = List.of(
                "@Column(precision = 12, scale = 2) @ColumnDefault(\"0\") BigDecimal amount;",
                "@Column(precision = 7, scale = 3) BigDecimal rate;",
                "@Column(length = 2000) @Comment(\"Free text\") String description;",
                "@Column(columnDefinition = \"text\") String remarks;",
                "@ColumnDefault(\"true\") boolean active;",
                "@ColumnDefault(\"'new'\") @Column(length = 30) String phase;",
                "@Collate(\"C\") @Column(length = 60) String sortKey;",
                "@GeneratedColumn(\"quantity * 2\") Integer doubled;",
                "@Enumerated(EnumType.STRING) Status status;",
                "@JdbcTypeCode(SqlTypes.NAMED_ENUM) %sKind kind;".formatted(name),
                "@JdbcTypeCode(SqlTypes.JSON) Map<String, String> attributes;",
                "List<String> labels;",
                "LocalDate dueOn;",
                "LocalDateTime plannedFor;",
                "LocalTime opensAt;",
                "Duration duration;",
                "Double weight;",
                "Long views;",
                "byte[] content;",
                "UUID token;",
                "@ColumnDefault(\"1\") long serial;",
                "@Column(nullable = false) Integer priority;",
                "@Column(unique = true) Long externalNumber;");
        some.stream().filter(field -> random.nextInt(3) == 0).forEach(all::add);
        all.add("enum Status { OPEN, CLOSED } enum %sKind { SMALL, LARGE, HUGE }".formatted(name));
        return all;
    }

    private String parent(String thing, String table) {
        return "@ManyToOne @JoinColumn(name = \"parent_id\", foreignKey = @ForeignKey(name = \"fk_%s_parent\")) %s%s parent;"
                .formatted(table, random.nextInt(3) == 0 ? "@OnDelete(action = OnDeleteAction.CASCADE) " : "", thing);
    }

    private static String elements(String thing, String table) {
        return "@ElementCollection @CollectionTable(name = \"%s_keywords\", foreignKey = @ForeignKey(name = \"fk_%s_keywords\")) Set<String> keywords;"
                .formatted(table, table);
    }

    private static String join(String thing, String table) {
        return "@ManyToMany @JoinTable(name = \"%s_links\", foreignKey = @ForeignKey(name = \"fk_%s_links\")) Set<%s> links;"
                .formatted(table, table, thing);
    }

    private static String table(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
    }
}
