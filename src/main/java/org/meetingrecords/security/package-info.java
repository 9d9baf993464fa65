/**
 * Who may change the archive: reading is for everybody, every mutation for an editor, who
 * shows a token. Spring Security without its chain of filters: that is for sessions,
 * forms, cookies and paths, none of which decide anything here, and each query would pay
 * for it.
 */
@NullMarked
package org.meetingrecords.security;

import org.jspecify.annotations.NullMarked;
