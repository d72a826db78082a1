import jakarta.persistence.*;

@Entity
@Table(
        name = "t",
        check = {
            @CheckConstraint(name = "in_list", constraint = "a in (1,2)"),
            @CheckConstraint(name = "between_them", constraint = "a between 1 and 9"),
            @CheckConstraint(name = "of_kind", constraint = "b in ('x','y')"),
            @CheckConstraint(name = "cast_them", constraint = "cast(b as text) <> ''"),
            @CheckConstraint(constraint = "a != 7")
        })
class T {
    @Id
    Long id;

    Integer a;
    String b;
}
