set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:348]
set yrange [377:0]
set arrow from 27.62,44.56 to 27.62,294.56 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,44.56 to 27.62,44.56 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,84.24 to 27.62,84.24 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,123.93 to 27.62,123.93 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,163.61 to 27.62,163.61 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,203.29 to 27.62,203.29 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,242.97 to 27.62,242.97 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,282.66 to 27.62,282.66 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 27.62,294.56 to 337.62,294.56 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 53.61,294.56 to 53.61,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 140.57,294.56 to 140.57,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 206.35,294.56 to 206.35,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 272.13,294.56 to 272.13,298.06 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set object rectangle from 27.62,44.56 to 337.62,294.56 fillcolor rgb '#f0f2f5' fillstyle solid noborder back
set object polygon from 206.35,44.56 to 337.62,257.66 to 337.62,294.56 to 52.34,294.56 to 206.35,44.56 fillcolor rgb '#dfe4ea' fillstyle solid noborder back
set object polygon from 206.35,44.56 to 323.53,294.56 to 89.16,294.56 to 206.35,44.56 fillcolor rgb '#cbd2db' fillstyle solid noborder back
set object polygon from 206.35,44.56 to 304.69,294.56 to 108,294.56 to 206.35,44.56 fillcolor rgb '#ffffff' fillstyle solid noborder back
set arrow from 206.35,44.56 to 206.35,294.56 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 158.9,44.56 to 41.71,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 158.9,44.56 to 276.08,294.56 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 177.88,44.56 to 177.88,294.56 nohead linewidth 1 linecolor rgb '#c2611b' back
set arrow from 158.9,44.56 to 158.9,294.56 nohead linewidth 1 linecolor rgb '#1a73b8' back
set object polygon from 123.53,270.75 to 123.34,271.75 to 122.77,272.59 to 121.93,273.15 to 120.93,273.35 to 119.94,273.15 to 119.1,272.59 to 118.53,271.75 to 118.33,270.75 to 118.53,269.76 to 119.1,268.91 to 119.94,268.35 to 120.93,268.15 to 121.93,268.35 to 122.77,268.91 to 123.34,269.76 to 123.53,270.75 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 66.59,219.16 to 66.4,220.16 to 65.83,221 to 64.99,221.57 to 63.99,221.76 to 63,221.57 to 62.16,221 to 61.59,220.16 to 61.39,219.16 to 61.59,218.17 to 62.16,217.32 to 63,216.76 to 63.99,216.56 to 64.99,216.76 to 65.83,217.32 to 66.4,218.17 to 66.59,219.16 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 218.44,68.37 to 218.24,69.36 to 217.68,70.21 to 216.83,70.77 to 215.84,70.97 to 214.84,70.77 to 214,70.21 to 213.43,69.36 to 213.24,68.37 to 213.43,67.37 to 214,66.53 to 214.84,65.97 to 215.84,65.77 to 216.83,65.97 to 217.68,66.53 to 218.24,67.37 to 218.44,68.37 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 246.91,282.66 to 246.71,283.65 to 246.15,284.49 to 245.3,285.06 to 244.31,285.26 to 243.31,285.06 to 242.47,284.49 to 241.91,283.65 to 241.71,282.66 to 241.91,281.66 to 242.47,280.82 to 243.31,280.25 to 244.31,280.06 to 245.3,280.25 to 246.15,280.82 to 246.71,281.66 to 246.91,282.66 fillcolor rgb '#ffffff' fillstyle solid border linecolor rgb '#1a73b8' linewidth 1 front
set object polygon from 19.6,333.34 to 19.4,334.33 to 18.84,335.18 to 17.99,335.74 to 17,335.94 to 16.01,335.74 to 15.16,335.18 to 14.6,334.33 to 14.4,333.34 to 14.6,332.35 to 15.16,331.5 to 16.01,330.94 to 17,330.74 to 17.99,330.94 to 18.84,331.5 to 19.4,332.35 to 19.6,333.34 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 79.28,333.34 to 79.08,334.33 to 78.52,335.18 to 77.67,335.74 to 76.68,335.94 to 75.69,335.74 to 74.84,335.18 to 74.28,334.33 to 74.08,333.34 to 74.28,332.35 to 74.84,331.5 to 75.69,330.94 to 76.68,330.74 to 77.67,330.94 to 78.52,331.5 to 79.08,332.35 to 79.28,333.34 fillcolor rgb '#ffffff' fillstyle solid border linecolor rgb '#1a73b8' linewidth 1 front
set arrow from 131.58,333.34 to 145.58,333.34 nohead linewidth 1.2 linecolor rgb '#1a73b8' front
set arrow from 189.49,333.34 to 203.49,333.34 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' front
set arrow from 243.38,333.34 to 257.38,333.34 nohead linewidth 1.2 linecolor rgb '#c2611b' front
set object rectangle from 10,341.26 to 24,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 10.5,341.76 to 23.5,348.76 fillcolor rgb '#ffffff' fillstyle solid noborder front
set object rectangle from 72.14,341.26 to 86.14,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 72.64,341.76 to 85.64,348.76 fillcolor rgb '#cbd2db' fillstyle solid noborder front
set object rectangle from 158.68,341.26 to 172.68,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 159.18,341.76 to 172.18,348.76 fillcolor rgb '#dfe4ea' fillstyle solid noborder front
set object rectangle from 245.22,341.26 to 259.22,349.26 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 245.72,341.76 to 258.72,348.76 fillcolor rgb '#f0f2f5' fillstyle solid noborder front
set label 'A funnel' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Standard error' at 10,34.6 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 21.12,44.56 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 21.12,84.24 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 21.12,123.93 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.3' at 21.12,163.61 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.4' at 21.12,203.29 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 21.12,242.97 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 21.12,282.66 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 53.61,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 140.57,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 206.35,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 272.13,304.26 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Risk ratio' at 182.62,316.42 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'A' at 126.03,270.75 left font 'Arial,7.5' textcolor rgb '#4d5661' noenhanced
set label 'B' at 69.09,219.16 left font 'Arial,7.5' textcolor rgb '#4d5661' noenhanced
set label 'Studies' at 29,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Imputed' at 88.68,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Pooled' at 150.58,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Limits' at 208.49,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Adjusted' at 262.38,333.34 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p > 0.10' at 29,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05 < p ≤ 0.10' at 91.14,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.01 < p ≤ 0.05' at 177.68,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p ≤ 0.01' at 264.22,345.26 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'A footnote.' at 10,361.87 left font 'Arial,7.5' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
