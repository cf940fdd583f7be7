# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 632,219 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:632]
set yrange [219:0]
set arrow from 96.06,42.3 to 160.07,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 173.07,42.3 to 237.08,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 541.83,42.3 to 621.35,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 621.35,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 260.34,59.96 to 260.34,171 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 316.42,59.96 to 316.42,171 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 255.08,171 to 440.77,171 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 260.34,171 to 260.34,174.5 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 300.26,171 to 300.26,174.5 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 353.04,171 to 353.04,174.5 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 392.97,171 to 392.97,174.5 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 432.9,171 to 432.9,174.5 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 264.08,192.86 to 258.08,192.86 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 255.08,192.86 to 258.08,191.06 to 258.08,194.66 to 255.08,192.86 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 431.77,192.86 to 437.77,192.86 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 440.77,192.86 to 437.77,191.06 to 437.77,194.66 to 440.77,192.86 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 625.35,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 357.45,68.37 to 362.8,73.71 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 284.73,71.04 to 435.52,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 307,81.98 to 317.43,92.42 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 273.56,87.2 to 350.86,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,95.28 to 625.35,111.44 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 304.39,97.86 to 315.39,108.86 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 273.23,103.36 to 346.54,103.36 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,119.52 to 621.35,119.52 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 291.34,127.6 to 316.42,122.6 to 341.51,127.6 to 316.42,132.6 to 291.34,127.6 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 291.34,143.76 to 316.42,138.76 to 341.51,143.76 to 316.42,148.76 to 291.34,143.76 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set arrow from 261.37,159.92 to 371.48,159.92 nohead linewidth 2 linecolor rgb '#1a73b8' front
set arrow from 261.37,156.92 to 261.37,162.92 nohead linewidth 0.9 linecolor rgb '#1a73b8' front
set arrow from 371.48,156.92 to 371.48,162.92 nohead linewidth 0.9 linecolor rgb '#1a73b8' front
set label 'Global clinical responders' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 128.06,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Placebo' at 205.07,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 581.59,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 125.57,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 160.07,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 202.58,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 237.08,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'OR [95% CI]' at 528.83,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed' at 572.35,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random' at 621.35,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 260.34,180.7 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 300.26,180.7 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 353.04,180.7 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 392.97,180.7 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '20' at 432.9,180.7 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours placebo' at 268.08,192.86 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours Cerebrolysin' at 427.77,192.86 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Odds ratio (log scale)' at 347.93,203.78 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Bae 2000' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '21' at 125.57,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '34' at 160.07,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 202.58,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '18' at 237.08,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '5.65 [1.53, 20.93]' at 528.83,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '11.1%' at 572.35,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '11.1%' at 621.35,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ruether 2001' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '47' at 125.57,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '74' at 160.07,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '29' at 202.58,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '70' at 237.08,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2.46 [1.26, 4.81]' at 528.83,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '42.1%' at 572.35,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '42.1%' at 621.35,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Panisset 2002' at 10,103.36 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 125.57,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '90' at 160.07,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '51' at 202.58,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '90' at 237.08,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2.36 [1.25, 4.47]' at 528.83,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '46.8%' at 572.35,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '46.8%' at 621.35,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (IV)' at 10,127.6 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '136' at 125.57,127.6 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '198' at 160.07,127.6 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '84' at 202.58,127.6 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '178' at 237.08,127.6 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2.65 [1.71, 4.09]' at 528.83,127.6 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 572.35,127.6 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (REML)' at 10,143.76 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2.65 [1.71, 4.09]' at 528.83,143.76 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 621.35,143.76 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Prediction interval' at 10,159.92 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '[1.02, 6.89]' at 528.83,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0000; Q = 1.46, df = 2 (p = 0.48); I² = 0.0%' at 10,179.21 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
