# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 437,195 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:437]
set yrange [195:0]
set arrow from 10,43.8 to 426.56,43.8 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 208.33,43.8 to 208.33,146.76 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 196.99,43.8 to 196.99,146.76 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 116,146.76 to 286,146.76 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 123.4,146.76 to 123.4,150.26 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 164.62,146.76 to 164.62,150.26 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 208.33,146.76 to 208.33,150.26 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 125,168.62 to 119,168.62 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 116,168.62 to 119,166.82 to 119,170.42 to 116,168.62 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 277,168.62 to 283,168.62 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 286,168.62 to 283,166.82 to 283,170.42 to 286,168.62 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,46.8 to 430.56,62.96 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 189.18,50.99 to 196.96,58.77 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 141.79,54.88 to 244.34,54.88 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 193.93,67.15 to 201.71,74.93 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 146.05,71.04 to 249.6,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,79.12 to 430.56,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 197.11,83.31 to 204.89,91.09 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 120.81,87.2 to 281.19,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 192.22,99.47 to 200,107.25 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 145.64,103.36 to 246.58,103.36 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,111.44 to 430.56,127.6 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 195.26,115.63 to 203.04,123.41 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 150.21,119.52 to 248.1,119.52 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,127.6 to 426.56,127.6 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 148.75,135.68 to 196.99,130.68 to 245.23,135.68 to 196.99,140.68 to 148.75,135.68 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'All-cause death, trials of Cerebrolysin only (sensitivity analysis)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Omitted' at 10,35.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 370.04,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'p' at 400.56,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'I²' at 426.56,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 123.4,156.46 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.7' at 164.62,156.46 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 208.33,156.46 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 129,168.62 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 273,168.62 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 201,179.54 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Skvortsova 2004' at 10,54.88 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.88 [0.58, 1.34]' at 370.04,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.56' at 400.56,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.92 [0.60, 1.40]' at 370.04,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.69' at 400.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.94 [0.49, 1.81]' at 370.04,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.86' at 400.56,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 10,103.36 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.91 [0.60, 1.37]' at 370.04,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.64' at 400.56,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Amiri Nikpour 2014' at 10,119.52 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.93 [0.62, 1.38]' at 370.04,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.71' at 400.56,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 10,135.68 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.91 [0.61, 1.35]' at 370.04,135.68 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.65' at 400.56,135.68 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,135.68 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
