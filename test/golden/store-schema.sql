-- Version 50. Made by: npm run schema:store

CREATE TABLE "agreement" (
  "school_year" text not null,
  "trajectory_id" text not null,
  "position" integer not null,
  "company_id" text not null,
  "kind" text not null,
  "first_day" text not null,
  "planned_last_day" text not null,
  "actual_last_day" text,
  "end_reason" text,
  "signed_day" text,
  "model_number" text,
  "model_day" text,
  "subsidised_months" integer,
  "premium_registration_day" text,
  "premiums_before" integer,
  constraint "agreement_key" primary key ("school_year", "trajectory_id", "position"),
  constraint "agreement_to_trajectory_0" foreign key ("school_year", "trajectory_id") references "trajectory" ("school_year", "id") deferrable initially deferred,
  constraint "agreement_to_company_1" foreign key ("school_year", "company_id") references "company" ("school_year", "id") deferrable initially deferred
) strict;

CREATE INDEX "agreement_by_school_year_company_id_first_day" on "agreement" ("school_year", "company_id", "first_day");

CREATE TABLE "class_group" (
  "school_year" text not null,
  "id" text not null,
  "position" integer not null,
  "version" integer not null,
  "school_id" text not null,
  "campus_id" text,
  "name" text not null,
  "trajectory_supervisor" text,
  "lessons_start_day" text,
  "lessons" text not null,
  "calendar" text,
  constraint "class_group_key" primary key ("school_year", "id"),
  constraint "class_group_to_year_0" foreign key ("school_year") references "year" ("school_year") deferrable initially deferred,
  constraint "class_group_to_school_1" foreign key ("school_year", "school_id") references "school" ("school_year", "id") deferrable initially deferred
) strict;

CREATE TABLE "company" (
  "school_year" text not null,
  "id" text not null,
  "position" integer not null,
  "version" integer not null,
  "name" text not null,
  "address" text,
  "sector" text not null,
  "region" text,
  "legal_regime" text,
  "full_time_minutes_per_week" integer not null,
  "reference_period_months" integer,
  "accrual" text not null,
  "bridge_day_is_work_day" integer,
  "local_free_day_is_work_day" integer,
  "study_day_is_work_day" integer,
  "free_half_day_is_work" integer,
  "learners_per_mentor" integer,
  "closures" text,
  "replacement_days" text,
  "recognitions" text,
  "conditions" text,
  constraint "company_key" primary key ("school_year", "id"),
  constraint "company_to_year_0" foreign key ("school_year") references "year" ("school_year") deferrable initially deferred
) strict;

CREATE TABLE "deviation" (
  "school_year" text not null,
  "trajectory_id" text not null,
  "position" integer not null,
  "id" text not null,
  "learning_opportunity" text not null,
  "why_only_then" text,
  "is_voluntary" integer not null,
  "is_busy_period_help" integer,
  "worked" text not null,
  "recuperation" text not null,
  "agreed_by_learner_day" text,
  "agreed_by_representative_day" text,
  "agreed_by_school_day" text,
  "agreed_by_company_day" text,
  constraint "deviation_key" primary key ("school_year", "trajectory_id", "position"),
  constraint "deviation_to_trajectory_0" foreign key ("school_year", "trajectory_id") references "trajectory" ("school_year", "id") deferrable initially deferred
) strict;

CREATE TABLE "dossier_entry" (
  "school_year" text not null,
  "id" text not null,
  "version" integer not null,
  "learner_id" text,
  "mentor_id" text,
  "workplace_id" text,
  "kind" text not null,
  "day" text,
  "seen_day" text,
  "seen_by" text,
  "valid_until" text,
  "note" text,
  constraint "dossier_entry_key" primary key ("school_year", "id"),
  constraint "dossier_entry_to_year_0" foreign key ("school_year") references "year" ("school_year") deferrable initially deferred,
  constraint "dossier_entry_to_learner_1" foreign key ("school_year", "learner_id") references "learner" ("school_year", "id") deferrable initially deferred,
  constraint "dossier_entry_to_mentor_2" foreign key ("school_year", "mentor_id") references "mentor" ("school_year", "id") deferrable initially deferred,
  constraint "dossier_entry_to_workplace_3" foreign key ("school_year", "workplace_id") references "workplace" ("school_year", "id") deferrable initially deferred
) strict;

CREATE INDEX "dossier_entry_by_school_year_learner_id" on "dossier_entry" ("school_year", "learner_id");

CREATE INDEX "dossier_entry_by_school_year_mentor_id" on "dossier_entry" ("school_year", "mentor_id");

CREATE INDEX "dossier_entry_by_school_year_valid_until" on "dossier_entry" ("school_year", "valid_until");

CREATE INDEX "dossier_entry_by_school_year_workplace_id" on "dossier_entry" ("school_year", "workplace_id");

CREATE TABLE "journal_change" (
  "step" integer not null,
  "position" integer not null,
  "kind" text not null,
  "school_year" text,
  "id" text not null,
  "learner_id" text,
  "action" text not null,
  "before" text not null,
  "after" text not null,
  "position_before" integer,
  "position_after" integer,
  constraint "journal_change_key" primary key ("step", "position"),
  constraint "journal_change_to_journal_step_0" foreign key ("step") references "journal_step" ("step") deferrable initially deferred
) strict;

CREATE INDEX "journal_change_by_kind_school_year_id_step" on "journal_change" ("kind", "school_year", "id", "step");

CREATE INDEX "journal_change_by_learner_id_step" on "journal_change" ("learner_id", "step");

CREATE INDEX "journal_change_by_school_year_step" on "journal_change" ("school_year", "step");

CREATE TABLE "journal_step" (
  "step" integer not null,
  "type" text not null,
  "state" text not null,
  "of" integer,
  "at" text not null,
  "who" text not null,
  "reason" text,
  "edits" text,
  constraint "journal_step_key" primary key ("step")
) strict;

CREATE INDEX "journal_step_by_state_step" on "journal_step" ("state", "step");

CREATE TABLE "learner" (
  "school_year" text not null,
  "id" text not null,
  "position" integer not null,
  "version" integer not null,
  "name" text not null,
  "name_key" text not null,
  "birth_date" text not null,
  "address" text,
  "legal_representative" text,
  "prior_schooling" text,
  "full_time_compulsory_ended" integer,
  "screening_day" text,
  "class_council_advice_day" text,
  "class_council_advice" text,
  "medical_examination_day" text,
  "is_medically_fit" integer,
  "registration_number_day" text,
  constraint "learner_key" primary key ("school_year", "id"),
  constraint "learner_to_year_0" foreign key ("school_year") references "year" ("school_year") deferrable initially deferred
) strict;

CREATE INDEX "learner_by_school_year_name_key_id" on "learner" ("school_year", "name_key", "id");

CREATE TABLE "mentor" (
  "school_year" text not null,
  "id" text not null,
  "position" integer not null,
  "version" integer not null,
  "company_id" text not null,
  "name" text not null,
  "birth_date" text,
  "has_prior_qualification" integer,
  "years_of_practice" integer,
  "extract_day" text,
  "recognition_request_day" text,
  "training" text,
  "training_day" text,
  constraint "mentor_key" primary key ("school_year", "id"),
  constraint "mentor_to_year_0" foreign key ("school_year") references "year" ("school_year") deferrable initially deferred,
  constraint "mentor_to_company_1" foreign key ("school_year", "company_id") references "company" ("school_year", "id") deferrable initially deferred
) strict;

CREATE INDEX "mentor_by_school_year_company_id" on "mentor" ("school_year", "company_id");

CREATE TABLE "override" (
  "school_year" text not null,
  "trajectory_id" text not null,
  "position" integer not null,
  "rule_id" text not null,
  "date" text,
  "reason" text not null,
  "by" text not null,
  "day" text not null,
  constraint "override_key" primary key ("school_year", "trajectory_id", "position"),
  constraint "override_to_trajectory_0" foreign key ("school_year", "trajectory_id") references "trajectory" ("school_year", "id") deferrable initially deferred
) strict;

CREATE TABLE "pin" (
  "school_year" text not null,
  "trajectory_id" text not null,
  "position" integer not null,
  "date" text not null,
  "part" text not null,
  "assignment" text not null,
  "reason" text not null,
  "origin" text,
  constraint "pin_key" primary key ("school_year", "trajectory_id", "position"),
  constraint "pin_to_trajectory_0" foreign key ("school_year", "trajectory_id") references "trajectory" ("school_year", "id") deferrable initially deferred
) strict, without rowid;

CREATE TABLE "placement" (
  "school_year" text not null,
  "trajectory_id" text not null,
  "position" integer not null,
  "agreement_position" integer not null,
  "workplace_id" text not null,
  "mentor_id" text,
  "first_day" text not null,
  "last_day" text not null,
  constraint "placement_key" primary key ("school_year", "trajectory_id", "position"),
  constraint "placement_to_trajectory_0" foreign key ("school_year", "trajectory_id") references "trajectory" ("school_year", "id") deferrable initially deferred,
  constraint "placement_to_workplace_1" foreign key ("school_year", "workplace_id") references "workplace" ("school_year", "id") deferrable initially deferred,
  constraint "placement_to_mentor_2" foreign key ("school_year", "mentor_id") references "mentor" ("school_year", "id") deferrable initially deferred
) strict, without rowid;

CREATE INDEX "placement_by_school_year_mentor_id_first_day_last_day" on "placement" ("school_year", "mentor_id", "first_day", "last_day");

CREATE INDEX "placement_by_school_year_workplace_id_first_day" on "placement" ("school_year", "workplace_id", "first_day");

CREATE TABLE "plan_version" (
  "school_year" text not null,
  "id" text not null,
  "version" integer not null,
  "trajectory_id" text not null,
  "number" integer not null,
  "published_day" text not null,
  "published_by" text not null,
  "signed_day" text,
  "note" text,
  "frozen" text not null,
  "planned_days" text,
  constraint "plan_version_key" primary key ("school_year", "id"),
  constraint "plan_version_to_trajectory_0" foreign key ("school_year", "trajectory_id") references "trajectory" ("school_year", "id") deferrable initially deferred
) strict;

CREATE INDEX "plan_version_by_school_year_trajectory_id_number" on "plan_version" ("school_year", "trajectory_id", "number");

CREATE TABLE "programme" (
  "school_year" text not null,
  "id" text not null,
  "position" integer not null,
  "version" integer not null,
  "name" text not null,
  "max_months" integer not null,
  "allowance_band" integer not null,
  "phases" text not null,
  constraint "programme_key" primary key ("school_year", "id"),
  constraint "programme_to_year_0" foreign key ("school_year") references "year" ("school_year") deferrable initially deferred
) strict;

CREATE TABLE "school" (
  "school_year" text not null,
  "id" text not null,
  "position" integer not null,
  "version" integer not null,
  "name" text not null,
  "address" text,
  "lesson_period_minutes" integer,
  "usual_periods" text,
  "education_type" text,
  "campuses" text,
  "calendar" text,
  "calendar_exceptions" text,
  constraint "school_key" primary key ("school_year", "id"),
  constraint "school_to_year_0" foreign key ("school_year") references "year" ("school_year") deferrable initially deferred
) strict;

CREATE TABLE "segment" (
  "school_year" text not null,
  "trajectory_id" text not null,
  "position" integer not null,
  "first_day" text not null,
  "last_day" text not null,
  "name" text,
  "cycle" text not null,
  "cycle_first_day" text,
  "holiday_weeks_count" integer,
  "leaves_class_pattern" integer,
  "origin" text,
  "contractual_minutes_per_cycle" integer,
  constraint "segment_key" primary key ("school_year", "trajectory_id", "position"),
  constraint "segment_to_trajectory_0" foreign key ("school_year", "trajectory_id") references "trajectory" ("school_year", "id") deferrable initially deferred
) strict;

CREATE TABLE "setting" (
  "key" text not null,
  "version" integer not null,
  "value" text not null,
  constraint "setting_key" primary key ("key")
) strict;

CREATE TABLE "timesheet_day" (
  "school_year" text not null,
  "trajectory_id" text not null,
  "date" text not null,
  "version" integer not null,
  "state" text not null,
  "planned" text not null,
  "planned_minutes" integer not null,
  "worked" text,
  "worked_minutes" integer,
  "absence" text,
  "absence_part" text,
  "note" text,
  constraint "timesheet_day_key" primary key ("school_year", "trajectory_id", "date"),
  constraint "timesheet_day_to_trajectory_0" foreign key ("school_year", "trajectory_id") references "trajectory" ("school_year", "id") deferrable initially deferred
) strict, without rowid;

CREATE INDEX "timesheet_day_by_school_year_state_date" on "timesheet_day" ("school_year", "state", "date");

CREATE TABLE "trajectory" (
  "school_year" text not null,
  "id" text not null,
  "position" integer not null,
  "version" integer not null,
  "learner_id" text not null,
  "class_group_id" text not null,
  "programme_id" text not null,
  "first_day" text not null,
  "last_day" text not null,
  "late_entry_beside" text,
  "entitlement" text,
  "home_care" text,
  constraint "trajectory_key" primary key ("school_year", "id"),
  constraint "trajectory_to_year_0" foreign key ("school_year") references "year" ("school_year") deferrable initially deferred,
  constraint "trajectory_to_learner_1" foreign key ("school_year", "learner_id") references "learner" ("school_year", "id") deferrable initially deferred,
  constraint "trajectory_to_class_group_2" foreign key ("school_year", "class_group_id") references "class_group" ("school_year", "id") deferrable initially deferred
) strict;

CREATE INDEX "trajectory_by_school_year_class_group_id" on "trajectory" ("school_year", "class_group_id");

CREATE INDEX "trajectory_by_school_year_learner_id" on "trajectory" ("school_year", "learner_id");

CREATE TABLE "workplace" (
  "school_year" text not null,
  "id" text not null,
  "position" integer not null,
  "version" integer not null,
  "company_id" text not null,
  "name" text not null,
  "address" text,
  "kind" text not null,
  "shift_codes" text not null,
  "default_shift" text not null,
  "capacities" text,
  "shift_work" integer,
  "minor_sunday_exception" integer,
  constraint "workplace_key" primary key ("school_year", "id"),
  constraint "workplace_to_year_0" foreign key ("school_year") references "year" ("school_year") deferrable initially deferred,
  constraint "workplace_to_company_1" foreign key ("school_year", "company_id") references "company" ("school_year", "id") deferrable initially deferred
) strict;

CREATE INDEX "workplace_by_school_year_company_id" on "workplace" ("school_year", "company_id");

CREATE TABLE "year" (
  "school_year" text not null,
  "version" integer not null,
  "money" text,
  constraint "year_key" primary key ("school_year")
) strict;
