import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.hibernate.annotations.*;
import org.hibernate.annotations.CascadeType;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "p", uniqueConstraints = @UniqueConstraint(name = "p_code", columnNames = "code"))
class P {
    @Id
    @Column(columnDefinition = "bigint generated always as identity (start 10 increment 2 minvalue 5 maxvalue 1000 cache 5 cycle)")
    Long id;

    @Column(length = 10)
    String code;
}

@Entity
@Table(
        name = "t",
        indexes = {
            @jakarta.persistence.Index(name = "t_b", columnList = "b desc"),
            @jakarta.persistence.Index(name = "t_bc", columnList = "b, c desc"),
            @jakarta.persistence.Index(name = "t_a", columnList = "a", unique = true)
        },
        check = @CheckConstraint(name = "b_and_c", constraint = "c >= b"))
class T {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(length = 20, nullable = false)
    @Collate("C")
    @ColumnDefault("'x'")
    String a;

    @ColumnDefault("-1")
    @jakarta.persistence.Column(check = @CheckConstraint(name = "b_positive", constraint = "b > -5"))
    Integer b;

    @Column(precision = 8, scale = 2)
    @ColumnDefault("1.50")
    BigDecimal c;

    @ColumnDefault("now()")
    OffsetDateTime d;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @ColumnDefault("'ok'")
    Mood e;

    @Column(columnDefinition = "integer generated always as (b * 2) stored", insertable = false, updatable = false)
    Integer f;

    @ManyToOne
    @JoinColumn(name = "p_id", columnDefinition = "bigint", foreignKey = @ForeignKey(name = "t_p"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    P p;

    @ManyToOne
    @JoinColumn(name = "boss_id", foreignKey = @ForeignKey(name = "t_boss", foreignKeyDefinition = "foreign key (boss_id) references t (id) on update cascade on delete set null"))
    T boss;
}

enum Mood {
    sad,
    ok
}
