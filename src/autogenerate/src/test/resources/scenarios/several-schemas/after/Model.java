import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "customer")
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(length = 80)
    String name;

    @ManyToOne
    Invoice last;
}

@Entity
@Table(
        name = "invoice", schema = "archive",
        uniqueConstraints = @UniqueConstraint(name = "uk_invoice", columnNames = {"number_", "year_"}),
        indexes = @Index(name = "ix_invoice_year", columnList = "year_"))
class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "number_", nullable = false, length = 30)
    String number;

    @Column(name = "year_")
    int year;

    @ManyToOne(optional = false)
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_invoice_customer"))
    Customer customer;

    @ManyToOne
    Invoice corrects;
}

/** One of the same name is in the default schema. */
@Entity(name = "ArchivedCustomer")
@Table(name = "customer", schema = "archive")
class ArchivedCustomer {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "archived_id")
    Set<Invoice> invoices;
}
