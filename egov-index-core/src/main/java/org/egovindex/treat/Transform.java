package org.egovindex.treat;

import org.egovindex.publish.Documented;

/** What is done to every number of an indicator before it is normalised; never decreasing, so that directions stay. */
public interface Transform extends Documented {
    /** The transformed number; not finite where it is not defined. */
    double apply(double value);
}
