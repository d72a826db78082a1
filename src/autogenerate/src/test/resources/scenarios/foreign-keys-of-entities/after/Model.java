import jakarta.persistence.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Employee {
    @Id
    Long id;

    @Column(unique = true, nullable = false)
    String badge;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Employee boss;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Employee mentor;

    @ManyToOne
    Employee friend;
}

@Entity
class Visit {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "badge", referencedColumnName = "badge", foreignKey = @ForeignKey(name = "visit_badge"))
    Employee host;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Employee guest;

    @ManyToOne
    @JoinColumn(
            foreignKey =
                    @ForeignKey(
                            name = "visit_guard",
                            foreignKeyDefinition =
                                    "foreign key (guard_id) references employee (id) on update cascade deferrable initially deferred"))
    Employee guard;
}
