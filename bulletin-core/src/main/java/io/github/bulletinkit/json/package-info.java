/**
 * API: the JSON form of an issue. {@link io.github.bulletinkit.json.IssueJson} reads and writes documents,
 * {@link io.github.bulletinkit.json.BulletinModule} gives the same form to a host's own Jackson mapper.
 */
@NullMarked
package io.github.bulletinkit.json;

import org.jspecify.annotations.NullMarked;
