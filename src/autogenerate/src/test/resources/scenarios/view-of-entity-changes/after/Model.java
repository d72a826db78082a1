import jakarta.persistence.*;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

@Entity
@Table(name = "accounts")
class Account {
    @Id
    Long id;

    String owner;
    long balance;
    String nick;
}

@Entity
@Immutable
@Table(name = "rich_accounts")
@View(query = "select id, owner, nick from accounts where balance > 1000")
class RichAccount {
    @Id
    Long id;

    String owner;
    String nick;
}

@Entity
@Immutable
@Table(name = "all_accounts")
@View(query = "select * from accounts where id > 0")
class AnyAccount {
    @Id
    Long id;

    String owner;
    long balance;
    String nick;
}

@Entity
@Immutable
@Table(name = "same_accounts")
@View(query = "select id, owner from accounts where owner in ('a', 'b')")
class SameAccount {
    @Id
    Long id;

    String owner;
}

@Entity
@Immutable
@Table(name = "totals")
@View(query = "select id, owner from rich_accounts")
class Total {
    @Id
    Long id;

    String owner;
}

@Entity
@Immutable
@Table(name = "wide_accounts")
@View(query = "select * from rich_accounts where id > 1")
class WideAccount {
    @Id
    Long id;

    String owner;
    String nick;
}
