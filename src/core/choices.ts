/** An answer per category id and per service id. Absent means "not asked", which holds like `false`. */
export type Choices = Readonly<Record<string, boolean>>;
