import jakarta.persistence.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.CascadeType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

@MappedSuperclass
abstract class Auditable {
    @Column(updatable = false)
    Instant createdAt;
    @Column(nullable = false)
    @ColumnDefault("now()")
    LocalDateTime changedAt;
    @Column(length = 80)
    String changedBy;
    @Version
    long version;
}

@MappedSuperclass
abstract class Identified extends Auditable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 20)
@Table(indexes = {@Index(name = "person_name", columnList = "lastName, firstName"), @Index(columnList = "born")})
abstract class Person extends Identified {
    @Column(nullable = false, length = 60)
    String firstName;
    @Column(nullable = false, length = 60)
    String lastName;
    LocalDate born;
    @Column(length = 1)
    Character sex;
    @Embedded
    Address home;
    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "street", column = @Column(name = "work_street")),
        @AttributeOverride(name = "zip", column = @Column(name = "work_zip")),
        @AttributeOverride(name = "country", column = @Column(name = "work_land"))
    })
    Address work;
}

@Embeddable
class Address {
    String street;
    @Column(length = 12, nullable = false)
    String zip;
    @Column(length = 2)
    @ColumnDefault("'AT'")
    String country;
}

@Entity
@DiscriminatorValue("PAT")
class Patient extends Person {
    @Column(length = 14)
    String insuranceNumber;
    @Enumerated(EnumType.STRING)
    BloodGroup bloodGroup;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(name = "patient_doctor"))
    Doctor familyDoctor;
    @ElementCollection
    @CollectionTable(name = "patient_allergies", uniqueConstraints = @UniqueConstraint(columnNames = {"Patient_id", "allergies"}))
    List<String> allergies;
    @ElementCollection
    @OrderColumn
    List<Contact> contacts;
}

enum BloodGroup { A, B, AB, O, UNKNOWN }

@Embeddable
class Contact {
    @Column(nullable = false)
    String name;
    @Column(length = 30)
    String phone;
    @Enumerated(EnumType.STRING)
    Relation relation;
}

enum Relation { SPOUSE, PARENT }

@Entity
abstract class Employee extends Person {
    @Column(unique = true)
    String badge;
    @Column(precision = 12, scale = 3)
    BigDecimal salary;
}

@Entity
@SecondaryTable(name = "doctor_profile", pkJoinColumns = @PrimaryKeyJoinColumn(name = "doctor_id"))
class Doctor extends Employee {
    @Column(table = "doctor_profile")
    String title;
    @Column(table = "doctor_profile", columnDefinition = "text")
    String biography;
    @ManyToMany
    @OrderColumn(name = "rank")
    List<Specialty> specialties;
}

@Entity
class Nurse extends Employee {
    @ManyToOne
    Ward ward;
    int level;
}

@Entity
class Specialty {
    @Id
    @Column(length = 16)
    String code;
    @Column(nullable = false, unique = true)
    String name;
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "ward_place", columnNames = {"building", "floor", "wing"}))
class Ward {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    String building;
    int floor;
    String wing;
    @OneToMany(mappedBy = "ward", cascade = CascadeType.ALL)
    List<Bed> beds;
    @Column(columnDefinition = "text")
    String remarks;
}

@Embeddable
class BedId implements Serializable {
    Long wardId;
    @Column(name = "bed_no")
    int number;
}

@Entity
class Bed {
    @EmbeddedId
    BedId id;
    @MapsId("wardId")
    @ManyToOne
    Ward ward;
    Boolean electric;
    @ColumnDefault("true")
    boolean usable;
}

@Entity
@Table(name = "stay", indexes = {@Index(name = "stay_from", columnList = "from_date, until", unique = true)})
class Stay extends Identified {
    @ManyToOne(optional = false)
    Patient patient;
    @ManyToOne
    @JoinColumns({@JoinColumn(name = "bed_ward"), @JoinColumn(name = "bed_number")})
    Bed bed;
    @Column(name = "from_date", nullable = false)
    LocalDate from;
    LocalDateTime until;
    @Enumerated(EnumType.STRING)
    Urgency urgency;
}

enum Urgency { LOW, NORMAL, HIGH }

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
abstract class Treatment extends Identified {
    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Stay stay;
    @Column(precision = 8, scale = 2)
    BigDecimal cost;
}

@Entity
class Operation extends Treatment {
    
    Duration duration;
    @ManyToMany
    @JoinTable(name = "operation_team", joinColumns = @JoinColumn(name = "op_id"))
    List<Doctor> team;
}

@Entity
class Medication extends Treatment {
    String drug;
    float dose;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Document extends Auditable {
    @Id
    UUID id;
    String title;
    byte[] content;
}

@Entity
class Letter extends Document {
    @Column(nullable = false)
    @ColumnDefault("'?'")
    String recipient;
}

@Entity
class Xray extends Document {
    int resolution;
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> tags;
    @Array(length = 5)
    int[] sizes;
}

@Entity
@IdClass(PrescriptionId.class)
class Prescription {
    @Id
    @ManyToOne
    Patient patient;
    @Id
    int number;
    String text;
    Instant issued;
    @Check(constraints = "page > 0")
    Integer page;
}

class PrescriptionId implements Serializable {
    Long patient;
    int number;
    public boolean equals(Object o) { return o instanceof PrescriptionId p && Objects.equals(p.patient, patient) && p.number == number; }
    public int hashCode() { return number; }
}

@Entity
class PatientFile {
    @Id
    Long id;
    @OneToOne
    @MapsId
    Patient patient;
    @Convert(converter = YesNo.class)
    @Column(nullable = false)
    Boolean sealed;
}

@Converter
class YesNo implements AttributeConverter<Boolean, String> {
    public String convertToDatabaseColumn(Boolean b) { return b == null ? null : b ? "Y" : "N"; }
    public Boolean convertToEntityAttribute(String s) { return s == null ? null : s.equals("Y"); }
}

@Entity
@Comment("All of them")
class Department {
    @Id
    @GeneratedValue(generator = "dept")
    @TableGenerator(name = "dept", table = "id_table", pkColumnName = "what", valueColumnName = "next")
    Long id;
    String name;
    @ManyToOne
    Department parent;
    @ManyToOne
    Doctor head;
}
