var<workgroup> shared_v240: array<f32, 64>;
var<workgroup> shared_v390: array<f32, 64>;
@group(0) @binding(1) var<storage, read_write> v0: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn orthonormalise(@builtin(local_invocation_index) v2: u32, @builtin(workgroup_id) v3: vec3<u32>, @builtin(num_workgroups) v4: vec3<u32>) {
  let v5 = &v0;
  let v6 = &v1;
  let v7 = u32(0);
  let v8 = info_var.scalars_usize[0];
  let v9 = info_var.scalars_usize[1];
  let v10 = info_var.scalars_usize[2];
  let v11 = v3[2];
  let v12 = u32(v11);
  let v13 = v4[1];
  let v14 = u32(v13);
  let v15 = v12 * v14;
  let v16 = v4[0];
  let v17 = u32(v16);
  let v18 = v15 * v17;
  let v19 = v3[1];
  let v20 = u32(v19);
  let v21 = v20 * v17;
  let v22 = v18 + v21;
  let v23 = v3[0];
  let v24 = u32(v23);
  let v25 = v22 + v24;
  let v26 = v25 == v7;
  if v26 {
    let v27 = u32(1);
    for(var v28: u32 = v8; v28 < v9; v28 += v27) {
      let v29 = v28 * v10;
      let v30 = false;
      var<function> v31_store: bool;
      let v31 = &v31_store;
      *v31 = v30;
      let v32 = u32(3);
      for(var v33: u32 = v7; v33 < v32; v33 += v27) {
        let v34 = *v31;
        let v35 = !v34;
        if v35 {
          let v36 = v33 > v7;
          if v36 {
            let v37 = v28 * v32;
            let v38 = v37 + v33;
            let v39 = v2;
            let v40 = u32(v39);
            let v41 = u32(64);
            for(var v42: u32 = v40; v42 < v10; v42 += v41) {
              let v43 = f32(0.0);
              let v44 = vec4<f32>(v43);
              var<function> v45_store: vec4<f32>;
              let v45 = &v45_store;
              *v45 = v44;
              let v46 = u32(4);
              let v47 = v42 * v46;
              let v48 = u32(v47);
              let v49 = u32(16);
              let v50 = v48 >> u32(v49);
              let v51 = v48 ^ v50;
              let v52 = u32(2146121005);
              let v53 = v51 * v52;
              let v54 = u32(15);
              let v55 = v53 >> u32(v54);
              let v56 = v53 ^ v55;
              let v57 = u32(2221713035);
              let v58 = v56 * v57;
              let v59 = v58 >> u32(v49);
              let v60 = v58 ^ v59;
              let v61 = u32(v38);
              let v62 = v60 + v61;
              let v63 = v62 >> u32(v49);
              let v64 = v62 ^ v63;
              let v65 = v64 * v52;
              let v66 = v65 >> u32(v54);
              let v67 = v65 ^ v66;
              let v68 = v67 * v57;
              let v69 = v68 >> u32(v49);
              let v70 = v68 ^ v69;
              let v71 = u32(8);
              let v72 = v70 >> u32(v71);
              let v73 = f32(v72);
              let v74 = f32(1.1920928955078125e-7);
              let v75 = f32(-1.0);
              let v76 = fma(v73, v74, v75);
              let v77 = *v45;
              let v78 = vec4<f32>(v76, v77[1], v77[2], v77[3]);
              *v45 = v78;
              let v79 = v47 + v27;
              let v80 = u32(v79);
              let v81 = v80 >> u32(v49);
              let v82 = v80 ^ v81;
              let v83 = v82 * v52;
              let v84 = v83 >> u32(v54);
              let v85 = v83 ^ v84;
              let v86 = v85 * v57;
              let v87 = v86 >> u32(v49);
              let v88 = v86 ^ v87;
              let v89 = v88 + v61;
              let v90 = v89 >> u32(v49);
              let v91 = v89 ^ v90;
              let v92 = v91 * v52;
              let v93 = v92 >> u32(v54);
              let v94 = v92 ^ v93;
              let v95 = v94 * v57;
              let v96 = v95 >> u32(v49);
              let v97 = v95 ^ v96;
              let v98 = v97 >> u32(v71);
              let v99 = f32(v98);
              let v100 = fma(v99, v74, v75);
              let v101 = *v45;
              let v102 = vec4<f32>(v101[0], v100, v101[2], v101[3]);
              *v45 = v102;
              let v103 = u32(2);
              let v104 = v47 + v103;
              let v105 = u32(v104);
              let v106 = v105 >> u32(v49);
              let v107 = v105 ^ v106;
              let v108 = v107 * v52;
              let v109 = v108 >> u32(v54);
              let v110 = v108 ^ v109;
              let v111 = v110 * v57;
              let v112 = v111 >> u32(v49);
              let v113 = v111 ^ v112;
              let v114 = v113 + v61;
              let v115 = v114 >> u32(v49);
              let v116 = v114 ^ v115;
              let v117 = v116 * v52;
              let v118 = v117 >> u32(v54);
              let v119 = v117 ^ v118;
              let v120 = v119 * v57;
              let v121 = v120 >> u32(v49);
              let v122 = v120 ^ v121;
              let v123 = v122 >> u32(v71);
              let v124 = f32(v123);
              let v125 = fma(v124, v74, v75);
              let v126 = *v45;
              let v127 = vec4<f32>(v126[0], v126[1], v125, v126[3]);
              *v45 = v127;
              let v128 = v47 + v32;
              let v129 = u32(v128);
              let v130 = v129 >> u32(v49);
              let v131 = v129 ^ v130;
              let v132 = v131 * v52;
              let v133 = v132 >> u32(v54);
              let v134 = v132 ^ v133;
              let v135 = v134 * v57;
              let v136 = v135 >> u32(v49);
              let v137 = v135 ^ v136;
              let v138 = v137 + v61;
              let v139 = v138 >> u32(v49);
              let v140 = v138 ^ v139;
              let v141 = v140 * v52;
              let v142 = v141 >> u32(v54);
              let v143 = v141 ^ v142;
              let v144 = v143 * v57;
              let v145 = v144 >> u32(v49);
              let v146 = v144 ^ v145;
              let v147 = v146 >> u32(v71);
              let v148 = f32(v147);
              let v149 = fma(v148, v74, v75);
              let v150 = *v45;
              let v151 = vec4<f32>(v150[0], v150[1], v150[2], v149);
              *v45 = v151;
              let v152 = v29 + v42;
              let v153 = &(*v6)[v152];
              let v154 = *v45;
              *v153 = v154;
            }
            storageBarrier();
            workgroupBarrier();
            workgroupBarrier();
          }
          let v155 = v2;
          let v156 = u32(v155);
          let v157 = f32(0.0);
          let v158 = vec4<f32>(v157);
          var<function> v159_store: vec4<f32>;
          let v159 = &v159_store;
          *v159 = v158;
          let v160 = u32(64);
          for(var v161: u32 = v156; v161 < v10; v161 += v160) {
            let v162 = v29 + v161;
            let v163 = &(*v6)[v162];
            let v164 = *v163;
            let v165 = *v159;
            let v166 = fma(v164, v164, v165);
            *v159 = v166;
          }
          let v167 = *v159;
          var<function> v168_store: f32;
          let v168 = &v168_store;
          *v168 = v157;
          let v169 = v167[0];
          let v170 = *v168;
          let v171 = v170 + v169;
          *v168 = v171;
          let v172 = v167[1];
          let v173 = *v168;
          let v174 = v173 + v172;
          *v168 = v174;
          let v175 = v167[2];
          let v176 = *v168;
          let v177 = v176 + v175;
          *v168 = v177;
          let v178 = v167[3];
          let v179 = *v168;
          let v180 = v179 + v178;
          *v168 = v180;
          let v181 = *v168;
          let v182 = &shared_v240;
          workgroupBarrier();
          let v183 = &(*v182)[v156];
          *v183 = v181;
          workgroupBarrier();
          var<function> v184_store: f32;
          let v184 = &v184_store;
          *v184 = v157;
          for(var v185: u32 = v7; v185 < v160; v185 += v27) {
            let v186 = &(*v182)[v185];
            let v187 = *v186;
            let v188 = *v184;
            let v189 = v188 + v187;
            *v184 = v189;
          }
          let v190 = *v184;
          let v191 = sqrt(v190);
          let v192 = f32(1.0000000031710769e-30);
          let v193 = max(v191, v192);
          let v194 = f32(1.0);
          let v195 = v194 / v193;
          for(var v196: u32 = v156; v196 < v10; v196 += v160) {
            let v197 = vec4<f32>(v195);
            let v198 = v29 + v196;
            let v199 = &(*v6)[v198];
            let v200 = *v199;
            let v201 = v200 * v197;
            *v199 = v201;
          }
          storageBarrier();
          workgroupBarrier();
          workgroupBarrier();
          let v202 = f32(1.0000000036274937e-15);
          let v203 = v191 > v202;
          var<function> v204_store: bool;
          let v204 = &v204_store;
          *v204 = v203;
          for(var v205: u32 = v7; v205 < v32; v205 += v27) {
            let v206 = *v31;
            let v207 = !v206;
            let v208 = *v204;
            let v209 = v208 && v207;
            if v209 {
              for(var v210: u32 = v156; v210 < v28; v210 += v160) {
                var<function> v211_store: vec4<f32>;
                let v211 = &v211_store;
                *v211 = v158;
                for(var v212: u32 = v7; v212 < v10; v212 += v27) {
                  let v213 = v29 + v212;
                  let v214 = &(*v6)[v213];
                  let v215 = *v214;
                  let v216 = v210 * v10;
                  let v217 = v216 + v212;
                  let v218 = &(*v6)[v217];
                  let v219 = *v218;
                  let v220 = *v211;
                  let v221 = fma(v215, v219, v220);
                  *v211 = v221;
                }
                let v222 = *v211;
                var<function> v223_store: f32;
                let v223 = &v223_store;
                *v223 = v157;
                let v224 = v222[0];
                let v225 = *v223;
                let v226 = v225 + v224;
                *v223 = v226;
                let v227 = v222[1];
                let v228 = *v223;
                let v229 = v228 + v227;
                *v223 = v229;
                let v230 = v222[2];
                let v231 = *v223;
                let v232 = v231 + v230;
                *v223 = v232;
                let v233 = v222[3];
                let v234 = *v223;
                let v235 = v234 + v233;
                *v223 = v235;
                let v236 = *v223;
                let v237 = &(*v5)[v210];
                *v237 = v236;
              }
              storageBarrier();
              workgroupBarrier();
              workgroupBarrier();
              for(var v238: u32 = v156; v238 < v10; v238 += v160) {
                let v239 = v29 + v238;
                let v240 = &(*v6)[v239];
                let v241 = *v240;
                var<function> v242_store: vec4<f32>;
                let v242 = &v242_store;
                *v242 = v241;
                for(var v243: u32 = v7; v243 < v28; v243 += v27) {
                  let v244 = v243 * v10;
                  let v245 = v244 + v238;
                  let v246 = &(*v6)[v245];
                  let v247 = *v246;
                  let v248 = &(*v5)[v243];
                  let v249 = *v248;
                  let v250 = vec4<f32>(v249);
                  let v251 = *v242;
                  let v252 = -v247;
                  let v253 = fma(v252, v250, v251);
                  *v242 = v253;
                }
                let v254 = *v242;
                *v240 = v254;
              }
              storageBarrier();
              workgroupBarrier();
              workgroupBarrier();
              var<function> v255_store: vec4<f32>;
              let v255 = &v255_store;
              *v255 = v158;
              for(var v256: u32 = v156; v256 < v10; v256 += v160) {
                let v257 = v29 + v256;
                let v258 = &(*v6)[v257];
                let v259 = *v258;
                let v260 = *v255;
                let v261 = fma(v259, v259, v260);
                *v255 = v261;
              }
              let v262 = *v255;
              var<function> v263_store: f32;
              let v263 = &v263_store;
              *v263 = v157;
              let v264 = v262[0];
              let v265 = *v263;
              let v266 = v265 + v264;
              *v263 = v266;
              let v267 = v262[1];
              let v268 = *v263;
              let v269 = v268 + v267;
              *v263 = v269;
              let v270 = v262[2];
              let v271 = *v263;
              let v272 = v271 + v270;
              *v263 = v272;
              let v273 = v262[3];
              let v274 = *v263;
              let v275 = v274 + v273;
              *v263 = v275;
              let v276 = *v263;
              let v277 = &shared_v390;
              workgroupBarrier();
              let v278 = &(*v277)[v156];
              *v278 = v276;
              workgroupBarrier();
              var<function> v279_store: f32;
              let v279 = &v279_store;
              *v279 = v157;
              for(var v280: u32 = v7; v280 < v160; v280 += v27) {
                let v281 = &(*v277)[v280];
                let v282 = *v281;
                let v283 = *v279;
                let v284 = v283 + v282;
                *v279 = v284;
              }
              let v285 = *v279;
              let v286 = sqrt(v285);
              let v287 = max(v286, v192);
              let v288 = v194 / v287;
              for(var v289: u32 = v156; v289 < v10; v289 += v160) {
                let v290 = vec4<f32>(v288);
                let v291 = v29 + v289;
                let v292 = &(*v6)[v291];
                let v293 = *v292;
                let v294 = v293 * v290;
                *v292 = v294;
              }
              storageBarrier();
              workgroupBarrier();
              workgroupBarrier();
              let v295 = f32(0.699999988079071);
              let v296 = v286 >= v295;
              *v31 = v296;
              let v297 = f32(9.999999974752427e-7);
              let v298 = v286 > v297;
              *v204 = v298;
            }
          }
        }
      }
    }
  }
  return;
}
