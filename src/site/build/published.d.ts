/** True in a build, false in the development server. The integration defines it. */
declare const __PUBLISHED__: boolean;
