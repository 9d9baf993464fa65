@NullMarked
package org.meetingrecords.fulltext;

import org.jspecify.annotations.NullMarked;
