# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 714,379 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:714]
set yrange [379:0]
set arrow from 156.51,42.3 to 220.53,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 233.53,42.3 to 297.54,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 623.68,42.3 to 703.2,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 703.2,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 450.71,59.96 to 450.71,328.86 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 446.76,59.96 to 446.76,328.86 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 315.54,328.86 to 526.63,328.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 322.68,328.86 to 322.68,332.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 352.3,328.86 to 352.3,332.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 381.93,328.86 to 381.93,332.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 421.09,328.86 to 421.09,332.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 450.71,328.86 to 450.71,332.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 480.33,328.86 to 480.33,332.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 519.49,328.86 to 519.49,332.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 364.69,350.72 to 358.69,350.72 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 355.69,350.72 to 358.69,348.92 to 358.69,352.52 to 355.69,350.72 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 515.84,350.72 to 521.84,350.72 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 524.84,350.72 to 521.84,348.92 to 521.84,352.52 to 524.84,350.72 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,79.12 to 707.2,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 454.96,84.87 to 459.63,89.53 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 407.66,87.2 to 506.94,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 407.66,103.36 to 457.3,98.36 to 506.94,103.36 to 457.3,108.36 to 407.66,103.36 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set object rectangle from 6,135.68 to 707.2,151.84 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 442.35,141.26 to 447.35,146.26 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 398.52,143.76 to 491.17,143.76 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 398.52,159.92 to 444.85,154.92 to 491.17,159.92 to 444.85,164.92 to 398.52,159.92 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set object rectangle from 6,192.24 to 707.2,208.4 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 440.46,194.82 to 451.46,205.82 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 424.9,200.32 to 467.02,200.32 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 447.97,214.45 to 452.02,218.51 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 392.79,216.48 to 507.2,216.48 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,224.56 to 707.2,240.72 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 419.59,231.14 to 422.59,234.14 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 321.51,232.64 to 520.66,232.64 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 426.06,248.8 to 445.41,243.8 to 464.76,248.8 to 445.41,253.8 to 426.06,248.8 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 426.09,264.96 to 445.48,259.96 to 464.87,264.96 to 445.48,269.96 to 426.09,264.96 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set arrow from 10,293.54 to 703.2,293.54 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 429.64,301.62 to 446.46,296.62 to 463.29,301.62 to 446.46,306.62 to 429.64,301.62 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 429.93,317.78 to 446.76,312.78 to 463.58,317.78 to 446.76,322.78 to 429.93,317.78 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'All-cause death, trials of Cerebrolysin only (sensitivity analysis)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 188.52,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Control' at 265.53,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 663.44,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 186.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 220.53,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 263.04,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 297.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 610.68,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed' at 654.2,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random' at 703.2,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.05' at 322.68,338.56 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 352.3,338.56 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 381.93,338.56 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 421.09,338.56 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 450.71,338.56 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 480.33,338.56 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 519.49,338.56 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 444.71,350.72 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 456.71,350.72 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 421.09,361.64 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 10 mL and 50 mL for 10 days' at 10,71.04 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Skvortsova 2004' at 19,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '7' at 186.03,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '24' at 220.53,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 263.04,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '12' at 297.54,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.17 [0.37, 3.73]' at 610.68,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '8.3%' at 654.2,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '11.5%' at 703.2,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,103.36 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '7' at 186.03,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '24' at 220.53,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 263.04,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '12' at 297.54,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.17 [0.37, 3.73]' at 610.68,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '8.3%' at 654.2,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '11.5%' at 703.2,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 50 mL for 21 days' at 10,127.6 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 19,143.76 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 186.03,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 220.53,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 263.04,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 297.54,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.29, 2.58]' at 610.68,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '13.3%' at 654.2,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '13.2%' at 703.2,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,159.92 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 186.03,159.92 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 220.53,159.92 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 263.04,159.92 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 297.54,159.92 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.29, 2.58]' at 610.68,159.92 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '13.3%' at 654.2,159.92 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '13.2%' at 703.2,159.92 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 30 mL for 10 days' at 10,184.16 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 19,200.32 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '28' at 186.03,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '529' at 220.53,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 263.04,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '541' at 297.54,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.89 [0.55, 1.46]' at 610.68,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '65.8%' at 654.2,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '63.8%' at 703.2,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 19,216.48 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 186.03,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '60' at 220.53,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 263.04,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '59' at 297.54,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.98 [0.26, 3.75]' at 610.68,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '8.4%' at 654.2,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '8.7%' at 703.2,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Amiri Nikpour 2014' at 19,232.64 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 186.03,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '23' at 220.53,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2' at 263.04,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '23' at 297.54,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.50 [0.05, 5.14]' at 610.68,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4.2%' at 654.2,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2.9%' at 703.2,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 19,248.8 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '33' at 186.03,248.8 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '612' at 220.53,248.8 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '38' at 263.04,248.8 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '623' at 297.54,248.8 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.88 [0.56, 1.39]' at 610.68,248.8 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '78.3%' at 654.2,248.8 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 19,264.96 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.88 [0.56, 1.39]' at 610.68,264.96 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '75.3%' at 703.2,264.96 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0000; Q = 0.26, df = 2 (p = 0.88); I² = 0.0%' at 19,279.25 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Fixed effect (MH)' at 10,301.62 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '46' at 186.03,301.62 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '714' at 220.53,301.62 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '47' at 263.04,301.62 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '703' at 297.54,301.62 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.91 [0.61, 1.34]' at 610.68,301.62 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 654.2,301.62 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 10,317.78 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.91 [0.61, 1.35]' at 610.68,317.78 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 703.2,317.78 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0000; Q = 0.45, df = 4 (p = 0.98); I² = 0.0%' at 10,337.07 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Test for subgroup differences (fixed effect): Q = 0.20, df = 2 (p = 0.91)' at 10,349.49 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Test for subgroup differences (random effects): Q = 0.20, df = 2 (p = 0.91)' at 10,361.91 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
