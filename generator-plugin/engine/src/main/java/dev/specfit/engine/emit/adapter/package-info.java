/** Writes, with JavaPoet, what only machines read: adapters and their factory. */
@NullMarked
package dev.specfit.engine.emit.adapter;

import org.jspecify.annotations.NullMarked;
