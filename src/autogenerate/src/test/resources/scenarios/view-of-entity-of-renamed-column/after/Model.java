import jakarta.persistence.*;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

@Entity
@Table(name = "accounts")
class Account {
    @Id
    Long id;

    String holder;
}

@Entity
@Immutable
@Table(name = "all_accounts")
@View(query = "select * from accounts")
class AnyAccount {
    @Id
    Long id;

    String holder;
}
