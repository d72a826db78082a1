package dev.retort.hibernate.legacy;

import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.ForeignKey;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Index;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.OneToMany;
import javax.persistence.OrderColumn;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import javax.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** An entity for Hibernate 5, whose annotations are javax.persistence's. */
@Entity
@Table(
        name = "customers",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "customers_name_key",
                        columnNames = {"name", "born"}),
        indexes = {@Index(name = "customers_born_idx", columnList = "born desc"), @Index(columnList = "kind")})
@Check(constraints = "credit >= 0")
public class Customer {

    /** What a customer is. */
    public enum Kind {
        PERSON,
        COMPANY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, unique = true, length = 80)
    String email;

    String name;

    @Temporal(TemporalType.DATE)
    Date born;

    @Enumerated(EnumType.STRING)
    @ColumnDefault("'PERSON'")
    Kind kind;

    @Column(precision = 12, scale = 2)
    BigDecimal credit;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "customers_parent_fk"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    Customer parent;

    @OneToMany(mappedBy = "parent")
    List<Customer> children;

    @ElementCollection
    @OrderColumn
    List<String> aliases;

    @ElementCollection
    Map<String, Integer> scores;

    @Entity
    @Table(name = "orders")
    public static class Order {
        Kind kind;

        @Id
        @GeneratedValue(generator = "orders")
        @SequenceGenerator(name = "orders", sequenceName = "orders_seq", allocationSize = 10)
        Long id;

        @ManyToOne(optional = false)
        Customer customer;
    }
}
