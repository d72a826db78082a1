import jakarta.persistence.*;

@Entity
@Table(name = "t")
class T {
    @Id
    Long id;
    String name;
}
@Entity
@Table(name = "v")
class V {
    @Id
    Long id;
    String name;
}
@Entity
@Table(name = "w")
class W {
    @Id
    Long id;
    String name;
}
@Entity
@Table(name = "`strange_view(what)`")
class Strange {
    @Id
    Long id;
    String name;
}
@Entity
@Table(name = "counted")
class Counted {
    @Id
    Long id;
}
