# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 733,385 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:733]
set yrange [385:0]
set arrow from 218.58,42.3 to 282.59,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 295.59,42.3 to 359.6,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 722.14,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 455.56,59.96 to 455.56,336.94 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 457.67,59.96 to 457.67,336.94 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 377.6,336.94 to 594.58,336.94 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 398.03,336.94 to 398.03,340.44 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 455.56,336.94 to 455.56,340.44 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 513.09,336.94 to 513.09,340.44 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 589.14,336.94 to 589.14,340.44 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 386.6,358.8 to 380.6,358.8 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 377.6,358.8 to 380.6,357 to 380.6,360.6 to 377.6,358.8 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 585.58,358.8 to 591.58,358.8 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 594.58,358.8 to 591.58,357 to 591.58,360.6 to 594.58,358.8 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,79.12 to 726.14,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 494.05,85.7 to 497.05,88.7 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 424.22,87.2 to 566.88,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 424.22,103.36 to 495.55,98.36 to 566.88,103.36 to 495.55,108.36 to 424.22,103.36 fillcolor rgb '#39424e' fillstyle solid noborder front
set object rectangle from 6,135.68 to 726.14,151.84 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 451.58,138.26 to 462.58,149.26 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 446.15,143.76 to 468,143.76 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 445.43,157.23 to 450.81,162.61 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 439.52,159.92 to 456.73,159.92 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 446.38,176.08 to 455.42,171.08 to 464.47,176.08 to 455.42,181.08 to 446.38,176.08 fillcolor rgb '#39424e' fillstyle solid noborder front
set object rectangle from 6,220.82 to 726.14,236.98 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 470.71,227.4 to 473.71,230.4 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 383.74,228.9 to 560.68,228.9 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 383.74,245.06 to 472.21,240.06 to 560.68,245.06 to 472.21,250.06 to 383.74,245.06 fillcolor rgb '#39424e' fillstyle solid noborder front
set object rectangle from 6,277.38 to 726.14,293.54 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 491.42,283.96 to 494.42,286.96 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 397.41,285.46 to 588.44,285.46 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 397.41,301.62 to 492.92,296.62 to 588.44,301.62 to 492.92,306.62 to 397.41,301.62 fillcolor rgb '#39424e' fillstyle solid noborder front
set arrow from 10,317.78 to 722.14,317.78 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 448.64,325.86 to 457.67,320.86 to 466.7,325.86 to 457.67,330.86 to 448.64,325.86 fillcolor rgb '#39424e' fillstyle solid noborder front
set label 'People with adverse events (Cochrane review of 2023)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 250.59,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Control' at 327.6,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 248.09,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 282.59,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 325.1,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 359.6,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 678.62,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 722.14,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 398.03,346.64 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 455.56,346.64 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 513.09,346.64 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 589.14,346.64 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 390.6,358.8 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 581.58,358.8 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 486.09,369.72 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose 50 mL for 21 days' at 10,71.04 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 19,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '13' at 248.09,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 282.59,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '7' at 325.1,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 359.6,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.62 [0.69, 3.82]' at 678.62,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2.4%' at 722.14,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,103.36 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '13' at 248.09,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 282.59,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '7' at 325.1,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 359.6,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.62 [0.69, 3.82]' at 678.62,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2.4%' at 722.14,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 30 mL for 10 days' at 10,127.6 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 19,143.76 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '242' at 248.09,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '529' at 282.59,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '243' at 325.1,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '541' at 359.6,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.02 [0.89, 1.16]' at 678.62,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '76.1%' at 722.14,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 19,159.92 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '53' at 248.09,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '60' at 282.59,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '57' at 325.1,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '59' at 359.6,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.91 [0.82, 1.01]' at 678.62,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '18.2%' at 722.14,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 19,176.08 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '295' at 248.09,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '589' at 282.59,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '300' at 325.1,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '600' at 359.6,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.00 [0.90, 1.11]' at 678.62,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '94.3%' at 722.14,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: Q = 2.85, df = 1 (p = 0.091); I² = 65.0%' at 19,190.37 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Cortexin dose: 20 mg for 10 days, 10 days rest, then placebo for 10 days' at 10,212.74 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin-Shamalov 2014 (20 mg then placebo)' at 19,228.9 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '11' at 248.09,228.9 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '72' at 282.59,228.9 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 325.1,228.9 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 359.6,228.9 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.22 [0.42, 3.55]' at 678.62,228.9 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.8%' at 722.14,228.9 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,245.06 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '11' at 248.09,245.06 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '72' at 282.59,245.06 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 325.1,245.06 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 359.6,245.06 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.22 [0.42, 3.55]' at 678.62,245.06 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.8%' at 722.14,245.06 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin dose: 20 mg for 10 days, 10 days rest, then 20 mg for 10 days ' at 10,269.3 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin-Shamalov 2014 (20 mg x2 courses)' at 19,285.46 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '20' at 248.09,285.46 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '136' at 282.59,285.46 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 325.1,285.46 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 359.6,285.46 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.57 [0.50, 4.96]' at 678.62,285.46 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.5%' at 722.14,285.46 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,301.62 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '20' at 248.09,301.62 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '136' at 282.59,301.62 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 325.1,301.62 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 359.6,301.62 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.57 [0.50, 4.96]' at 678.62,301.62 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.5%' at 722.14,301.62 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 10,325.86 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '339' at 248.09,325.86 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '875' at 282.59,325.86 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '314' at 325.1,325.86 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '732' at 359.6,325.86 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.03 [0.92, 1.14]' at 678.62,325.86 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 722.14,325.86 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: Q = 6.45, df = 4 (p = 0.17); I² = 38.0%' at 10,345.15 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Test for subgroup differences: Q = 1.89, df = 3 (p = 0.60)' at 10,357.57 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
