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
    Integer score;
}

@Entity
@Immutable
@Table(name = "best_accounts")
@View(query = "select id, owner from rich_accounts where score > 3")
class BestAccount {
    @Id
    Long id;

    String owner;
}

@Entity
@Immutable
@Table(name = "rich_accounts")
@View(query = """
        select a.id, a.owner, a.score -- '*/'
        from accounts a
        where a.balance > 100 and a.owner <> 'it''s "\\u002a"';
        """)
class RichAccount {
    @Id
    Long id;

    String owner;
    Integer score;
}

@Entity
@Table(name = "letters")
class Letter {
    @Id
    Long id;

    @ManyToOne
    RichAccount about;
}
