import jakarta.persistence.*;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(
        name = "tasks",
        options = "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci",
        indexes = {
            @Index(name = "idx_tasks_user_status", columnList = "user_id, status"),
            @Index(name = "idx_tasks_completed", columnList = "status, completed_at")
        })
class Task {
    @Id
    @Column(name = "task_id", columnDefinition = "CHAR(36)", comment = "Unique task identifier (UUID)")
    String taskId;

    @Column(nullable = false, length = 200, comment = "Task title or summary")
    String title;

    @Column(nullable = false, columnDefinition = "TEXT")
    String description;

    @Column(name = "user_id", nullable = false)
    Integer userId;

    @Column(nullable = false, length = 20, comment = "Task status")
    @ColumnDefault("'pending'")
    String status;

    @Column(nullable = false, length = 10)
    @ColumnDefault("'medium'")
    String priority;

    @Column(name = "created_at", nullable = false, columnDefinition = "DATETIME(6) DEFAULT CURRENT_TIMESTAMP(6)")
    LocalDateTime createdAt;

    @Column(
            name = "updated_at",
            nullable = false,
            columnDefinition = "DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6)")
    LocalDateTime updatedAt;

    @Column(name = "completed_at")
    LocalDateTime completedAt;
}
