package org.egovindex.sensitivity;

import java.util.Optional;
import org.egovindex.number.Rational;

/**
 * One child and how much it is to count.
 *
 * @param node its id
 * @param target its share of importance, as wanted
 * @param before its share of weights until now
 * @param weight its share of weights with which it counts as wanted; none if that cannot be reached
 * @param achieved its share of importance with these weights, the index computed again
 */
public record TargetedChild(
        String node, Rational target, Rational before, Optional<Rational> weight, Optional<Double> achieved) {}
