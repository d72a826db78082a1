CREATE TABLE tasks (
    task_id CHAR(36) NOT NULL COMMENT 'Unique task identifier (UUID)', title VARCHAR(200) NOT NULL COMMENT 'Task title or summary',
    description TEXT NOT NULL, user_id INTEGER NOT NULL, status VARCHAR(20) NOT NULL DEFAULT 'pending' COMMENT 'Task status',
    priority VARCHAR(10) NOT NULL DEFAULT 'medium', created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    updated_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6), completed_at DATETIME(6) NULL,
    PRIMARY KEY (task_id), INDEX idx_tasks_user_status (user_id, status), INDEX idx_tasks_completed (status, completed_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
