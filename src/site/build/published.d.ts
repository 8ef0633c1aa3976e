/** Whether this is a build, whose pages are published, and no server for editors; the integration says so. */
declare const __PUBLISHED__: boolean;
