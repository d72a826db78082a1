import jakarta.persistence.*;

@Entity
class Employee {
    @Id
    Long id;

    @Column(unique = true, nullable = false)
    String badge;

    @ManyToOne
    Employee boss;

    @ManyToOne
    Employee mentor;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Employee friend;
}

@Entity
class Visit {
    @Id
    Long id;
}
