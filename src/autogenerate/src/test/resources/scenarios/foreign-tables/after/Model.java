import jakarta.persistence.*;

@Entity
@Table(name = "t")
class T {
    @Id
    Long id;

    @Column(length = 300)
    String name;

    @ManyToOne
    @JoinColumn(name = "remote_id")
    Remote remote;
}

@Entity
@Table(name = "remote")
class Remote {
    @Id
    Long id;

    String name;
}

@Entity
@Table(name = "remote", schema = "other")
class OtherRemote {
    @Id
    Long id;
}
