import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
@Table(
        name = "doc",
        options = "with (fillfactor = 70)",
        check = @CheckConstraint(name = "doc_local", constraint = "size > 0", options = "no inherit"),
        uniqueConstraints = @UniqueConstraint(name = "doc_code", columnNames = "code", options = "include (title)"),
        indexes = {
            @Index(name = "doc_big", columnList = "size", options = "where size > 1000"),
            @Index(name = "doc_title", columnList = "title", options = "include (code)")
        })
class Doc {
    @Id
    Long id;

    @Column(options = "compression pglz")
    String title;

    @Column(nullable = false, length = 20)
    String code;

    int size;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "doc_owner", options = "on update cascade deferrable"))
    Owner owner;

    @ManyToOne
    @JoinColumn(
            name = "second_id",
            foreignKey =
                    @ForeignKey(
                            name = "doc_second",
                            foreignKeyDefinition =
                                    "foreign key (second_id) references owner (id) on delete set null (second_id)"))
    Owner second;
}

@Entity
@Table(name = "owner")
class Owner {
    @Id
    Long id;
}

@Entity
@Table(name = "log", options = "partition by range (created)")
class Log {
    @Id
    Long id;

    @org.hibernate.annotations.PartitionKey
    @Column(nullable = false)
    LocalDate created;
}
