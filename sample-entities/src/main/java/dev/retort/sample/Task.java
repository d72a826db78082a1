package dev.retort.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

/** Something to be done. */
@Entity
@Table(
        name = "tasks",
        indexes = {
            @Index(name = "tasks_open_idx", columnList = "project_id, status, due_on"),
            @Index(name = "tasks_assignee_idx", columnList = "assignee_id")
        })
@Check(name = "tasks_priority_check", constraints = "priority between 1 and 5")
public class Task {

    /** How far a task has come. */
    public enum Status {
        OPEN,
        IN_PROGRESS,
        DONE,
        DROPPED
    }

    @Id
    @GeneratedValue(generator = "tasks")
    @SequenceGenerator(name = "tasks", sequenceName = "tasks_seq", allocationSize = 20)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "project_id", foreignKey = @ForeignKey(name = "tasks_project_fk"))
    Project project;

    @Column(nullable = false, length = 300)
    String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    @ColumnDefault("'OPEN'")
    Status status;

    @Column(nullable = false, comment = "1 is urgent, 5 can wait")
    @ColumnDefault("3")
    int priority;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "estimated_hours", precision = 6, scale = 2)
    BigDecimal estimatedHours;

    @ManyToOne
    @JoinColumn(name = "assignee_id", foreignKey = @ForeignKey(name = "tasks_assignee_fk"))
    User assignee;

    @Column(name = "created_at", nullable = false)
    @ColumnDefault("now()")
    Instant createdAt;

    @ManyToMany
    @JoinTable(
            name = "task_tags",
            joinColumns = @JoinColumn(name = "task_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    Set<Tag> tags;
}
