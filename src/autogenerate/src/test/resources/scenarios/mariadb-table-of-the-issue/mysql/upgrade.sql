create table tasks (
    user_id integer not null,
    completed_at datetime(6),
    created_at datetime(6) not null default current_timestamp(6),
    updated_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
    priority varchar(10) not null default 'medium',
    status varchar(20) not null default 'pending' comment 'Task status',
    title varchar(200) not null comment 'Task title or summary',
    description text not null,
    task_id char(36) not null comment 'Unique task identifier (UUID)',
    primary key (task_id),
    index idx_tasks_completed (status, completed_at),
    index idx_tasks_user_status (user_id, status)
) default character set utf8mb4 collate utf8mb4_unicode_ci engine=InnoDB;
