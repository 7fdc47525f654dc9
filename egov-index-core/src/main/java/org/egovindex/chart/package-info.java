/**
 * Results as pictures. A chart is a table and layers that name its columns; from these two alone are made a static SVG
 * without script or style, and a Vega-Lite specification with the data inside.
 *
 * <p>{@link org.egovindex.chart.Charts} makes the charts, {@link org.egovindex.chart.Chart} shows and saves them.
 */
@NullMarked
package org.egovindex.chart;

import org.jspecify.annotations.NullMarked;
