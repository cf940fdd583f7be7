set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:477]
set yrange [193:0]
set arrow from 125.54,42.3 to 189.55,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 466.85,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 346.73,59.96 to 346.73,130.6 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 293.07,59.96 to 293.07,130.6 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 207.55,130.6 to 377.55,130.6 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 216.88,130.6 to 216.88,134.1 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 246.92,130.6 to 246.92,134.1 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 276.97,130.6 to 276.97,134.1 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 316.69,130.6 to 316.69,134.1 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 346.73,130.6 to 346.73,134.1 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 376.78,130.6 to 376.78,134.1 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 216.55,152.46 to 210.55,152.46 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 207.55,152.46 to 210.55,150.66 to 210.55,154.26 to 207.55,152.46 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 368.55,152.46 to 374.55,152.46 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 377.55,152.46 to 374.55,150.66 to 374.55,154.26 to 377.55,152.46 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 470.85,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 303.86,66.72 to 312.51,75.36 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 259.72,71.04 to 356.64,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 272.51,81.7 to 283.51,92.7 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 240.53,87.2 to 315.49,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,95.28 to 466.85,95.28 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 261.51,103.36 to 293.07,98.36 to 323.86,103.36 to 293.07,108.36 to 261.51,103.36 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set arrow from 212.36,119.52 to 372.74,119.52 nohead linewidth 2 linecolor rgb '#1a73b8' front
set arrow from 212.36,116.52 to 212.36,122.52 nohead linewidth 0.9 linecolor rgb '#1a73b8' front
set arrow from 372.74,116.52 to 372.74,122.52 nohead linewidth 0.9 linecolor rgb '#1a73b8' front
set label 'A title' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Vaccine' at 157.54,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 155.05,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 189.55,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 466.85,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.05' at 216.88,140.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 246.92,140.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 276.97,140.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 316.69,140.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 346.73,140.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 376.78,140.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours vaccine' at 220.55,152.46 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 364.55,152.46 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 292.55,163.38 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label "O'Hara 1948" at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 155.05,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '123' at 189.55,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.41 [0.13, 1.26]' at 466.85,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ferguson & Simes `1949`' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 155.05,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '306' at 189.55,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.20 [0.09, 0.49]' at 466.85,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random-effects model' at 10,103.36 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '429' at 189.55,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.29 [−0.14, 0.59]' at 466.85,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Prediction interval' at 10,119.52 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: I² = 0.0%' at 10,138.81 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'A footnote.' at 10,177.99 left font 'Arial,7.5' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
