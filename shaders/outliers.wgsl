var<workgroup> shared_v151: array<u32, 64>;
var<workgroup> shared_v204: array<u32, 64>;
var<workgroup> shared_v232: array<u32, 64>;
var<workgroup> shared_v306: array<u32, 64>;
var<workgroup> shared_v337: array<u32, 64>;
@group(0) @binding(6) var<storage, read_write> v0: array<u32>;
@group(0) @binding(5) var<storage, read_write> v1: array<u32>;
@group(0) @binding(4) var<storage, read_write> v2: array<u32>;
@group(0) @binding(3) var<storage, read_write> v3: array<u32>;
@group(0) @binding(2) var<storage, read_write> v4: array<u32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v6: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, scalars_u32: array<u32, 2>, static_meta: array<u32, 8> }
@group(0) @binding(7) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn outliers(@builtin(local_invocation_index) v7: u32, @builtin(workgroup_id) v8: vec3<u32>, @builtin(num_workgroups) v9: vec3<u32>) {
  let v10 = &v0;
  let v11 = &v1;
  let v12 = &v2;
  let v13 = &v3;
  let v14 = &v4;
  let v15 = &v5;
  let v16 = &v6;
  let v17 = u32(0);
  let v18 = info_var.scalars_usize[0];
  let v19 = info_var.scalars_usize[1];
  let v20 = info_var.scalars_usize[2];
  let v21 = info_var.scalars_u32[0];
  let v22 = info_var.scalars_usize[3];
  let v23 = info_var.scalars_usize[4];
  let v24 = info_var.scalars_usize[5];
  let v25 = info_var.scalars_usize[6];
  let v26 = info_var.scalars_usize[7];
  let v27 = v8[2];
  let v28 = u32(v27);
  let v29 = v9[1];
  let v30 = u32(v29);
  let v31 = v28 * v30;
  let v32 = v9[0];
  let v33 = u32(v32);
  let v34 = v31 * v33;
  let v35 = v8[1];
  let v36 = u32(v35);
  let v37 = v36 * v33;
  let v38 = v34 + v37;
  let v39 = v8[0];
  let v40 = u32(v39);
  let v41 = v38 + v40;
  let v42 = v41 < v18;
  if v42 {
    let v43 = u32(v21);
    let v44 = v43 + v19;
    let v45 = v41 * v44;
    let v46 = v41 * v43;
    let v47 = v7;
    let v48 = u32(v47);
    let v49 = u32(64);
    let v50 = v44 + v49;
    let v51 = u32(1);
    let v52 = v50 - v51;
    let v53 = v52 / v49;
    let v54 = v48 * v53;
    let v55 = min(v54, v44);
    let v56 = v55 + v53;
    let v57 = min(v56, v44);
    for(var v58: u32 = v55; v58 < v57; v58 += v51) {
      let v59 = u32(0);
      var<function> v60_store: u32;
      let v60 = &v60_store;
      *v60 = v59;
      let v61 = v58 >= v43;
      if v61 {
        let v62 = v41 * v19;
        let v63 = v62 + v58;
        let v64 = v63 - v43;
        let v65 = &(*v16)[v64];
        let v66 = *v65;
        let v67 = f32(1.0);
        let v68 = v67 - v66;
        let v69 = f32(0.0);
        let v70 = max(v68, v69);
        let v71 = bitcast<u32>(v70);
        let v72 = u32(1);
        let v73 = v71 + v72;
        *v60 = v73;
      } else {
        let v74 = v22 + v46;
        let v75 = v74 + v58;
        let v76 = &(*v15)[v75];
        let v77 = *v76;
        let v78 = f32(2.0);
        let v79 = v77 < v78;
        if v79 {
          let v80 = f32(1.0);
          let v81 = v80 - v77;
          let v82 = f32(0.0);
          let v83 = max(v81, v82);
          let v84 = bitcast<u32>(v83);
          let v85 = u32(1);
          let v86 = v84 + v85;
          *v60 = v86;
        }
      }
      let v87 = v45 + v58;
      let v88 = &(*v12)[v87];
      let v89 = *v60;
      *v88 = v89;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v90 = u32(0);
    var<function> v91_store: u32;
    let v91 = &v91_store;
    *v91 = v90;
    let v92 = u32(32);
    let v93 = u32(1);
    for(var v94: u32 = v90; v94 < v92; v94 += v93) {
      let v95 = u32(31);
      let v96 = v95 - v94;
      let v97 = v93 << u32(v96);
      let v98 = *v91;
      let v99 = v98 | v97;
      var<function> v100_store: u32;
      let v100 = &v100_store;
      *v100 = v90;
      for(var v101: u32 = v55; v101 < v57; v101 += v51) {
        let v102 = v45 + v101;
        let v103 = &(*v12)[v102];
        let v104 = *v103;
        let v105 = v104 >= v99;
        let v106 = u32(v105);
        let v107 = *v100;
        let v108 = v107 + v106;
        *v100 = v108;
      }
      let v109 = &shared_v151;
      workgroupBarrier();
      let v110 = &(*v109)[v48];
      let v111 = *v100;
      *v110 = v111;
      workgroupBarrier();
      var<function> v112_store: u32;
      let v112 = &v112_store;
      *v112 = v90;
      for(var v113: u32 = v17; v113 < v49; v113 += v51) {
        let v114 = &(*v109)[v113];
        let v115 = *v114;
        let v116 = *v112;
        let v117 = v116 + v115;
        *v112 = v117;
      }
      let v118 = *v112;
      let v119 = v118 >= v21;
      if v119 {
        *v91 = v99;
      }
    }
    var<function> v120_store: u32;
    let v120 = &v120_store;
    *v120 = v90;
    var<function> v121_store: u32;
    let v121 = &v121_store;
    *v121 = v90;
    for(var v122: u32 = v55; v122 < v57; v122 += v51) {
      let v123 = v45 + v122;
      let v124 = &(*v12)[v123];
      let v125 = *v124;
      let v126 = *v91;
      let v127 = v125 > v126;
      if v127 {
        let v128 = *v120;
        let v129 = v128 + v93;
        *v120 = v129;
      } else {
        let v130 = v125 == v126;
        if v130 {
          let v131 = *v121;
          let v132 = v131 + v93;
          *v121 = v132;
        }
      }
    }
    let v133 = &shared_v204;
    workgroupBarrier();
    let v134 = &(*v133)[v48];
    let v135 = *v120;
    *v134 = v135;
    workgroupBarrier();
    var<function> v136_store: u32;
    let v136 = &v136_store;
    *v136 = v90;
    for(var v137: u32 = v17; v137 < v49; v137 += v51) {
      let v138 = &(*v133)[v137];
      let v139 = *v138;
      let v140 = *v136;
      let v141 = v140 + v139;
      *v136 = v141;
    }
    let v142 = *v136;
    let v143 = v21 - v142;
    let v144 = &shared_v232;
    workgroupBarrier();
    let v145 = &(*v144)[v48];
    let v146 = *v121;
    *v145 = v146;
    workgroupBarrier();
    var<function> v147_store: u32;
    let v147 = &v147_store;
    *v147 = v90;
    for(var v148: u32 = v17; v148 < v48; v148 += v51) {
      let v149 = &(*v144)[v148];
      let v150 = *v149;
      let v151 = *v147;
      let v152 = v151 + v150;
      *v147 = v152;
    }
    var<function> v153_store: u32;
    let v153 = &v153_store;
    let v154 = *v147;
    *v153 = v154;
    var<function> v155_store: u32;
    let v155 = &v155_store;
    *v155 = v90;
    var<function> v156_store: u32;
    let v156 = &v156_store;
    *v156 = v90;
    for(var v157: u32 = v55; v157 < v57; v157 += v51) {
      let v158 = v45 + v157;
      let v159 = &(*v12)[v158];
      let v160 = *v159;
      let v161 = *v91;
      let v162 = v160 > v161;
      var<function> v163_store: bool;
      let v163 = &v163_store;
      *v163 = v162;
      let v164 = *v91;
      let v165 = v160 == v164;
      if v165 {
        let v166 = *v153;
        let v167 = v166 < v143;
        *v163 = v167;
        let v168 = *v153;
        let v169 = v168 + v93;
        *v153 = v169;
      }
      let v170 = *v163;
      let v171 = u32(v170);
      *v159 = v171;
      let v172 = v157 >= v43;
      let v173 = v172 && v170;
      if v173 {
        let v174 = *v155;
        let v175 = v174 + v93;
        *v155 = v175;
      } else {
        let v176 = v157 < v43;
        let v177 = !v170;
        let v178 = v176 && v177;
        if v178 {
          let v179 = *v156;
          let v180 = v179 + v93;
          *v156 = v180;
        }
      }
    }
    let v181 = &shared_v306;
    workgroupBarrier();
    let v182 = &(*v181)[v48];
    let v183 = *v155;
    *v182 = v183;
    workgroupBarrier();
    var<function> v184_store: u32;
    let v184 = &v184_store;
    *v184 = v90;
    for(var v185: u32 = v17; v185 < v48; v185 += v51) {
      let v186 = &(*v181)[v185];
      let v187 = *v186;
      let v188 = *v184;
      let v189 = v188 + v187;
      *v184 = v189;
    }
    let v190 = *v184;
    let v191 = u32(v190);
    let v192 = v46 + v191;
    var<function> v193_store: u32;
    let v193 = &v193_store;
    *v193 = v192;
    let v194 = &shared_v337;
    workgroupBarrier();
    let v195 = &(*v194)[v48];
    let v196 = *v156;
    *v195 = v196;
    workgroupBarrier();
    var<function> v197_store: u32;
    let v197 = &v197_store;
    *v197 = v90;
    for(var v198: u32 = v17; v198 < v48; v198 += v51) {
      let v199 = &(*v194)[v198];
      let v200 = *v199;
      let v201 = *v197;
      let v202 = v201 + v200;
      *v197 = v202;
    }
    let v203 = *v197;
    let v204 = u32(v203);
    let v205 = v46 + v204;
    var<function> v206_store: u32;
    let v206 = &v206_store;
    *v206 = v205;
    let v207 = max(v55, v43);
    for(var v208: u32 = v207; v208 < v57; v208 += v51) {
      let v209 = v45 + v208;
      let v210 = &(*v12)[v209];
      let v211 = *v210;
      let v212 = v211 == v93;
      if v212 {
        let v213 = v208 - v43;
        let v214 = u32(v213);
        let v215 = *v193;
        let v216 = &(*v11)[v215];
        *v216 = v214;
        let v217 = v215 + v51;
        *v193 = v217;
      }
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v218 = min(v57, v43);
    for(var v219: u32 = v55; v219 < v218; v219 += v51) {
      let v220 = u32(4294967295);
      var<function> v221_store: u32;
      let v221 = &v221_store;
      *v221 = v220;
      let v222 = v45 + v219;
      let v223 = &(*v12)[v222];
      let v224 = *v223;
      let v225 = v224 == v90;
      if v225 {
        let v226 = *v206;
        let v227 = &(*v11)[v226];
        let v228 = *v227;
        let v229 = u32(v228);
        let v230 = v226 + v51;
        *v206 = v230;
        let v231 = v41 * v24;
        let v232 = v23 + v231;
        let v233 = v232 + v219;
        let v234 = &(*v14)[v233];
        let v235 = *v234;
        let v236 = v235 != v220;
        if v236 {
          let v237 = v41 * v26;
          let v238 = v25 + v237;
          let v239 = u32(v235);
          let v240 = v238 + v239;
          let v241 = &(*v13)[v240];
          *v241 = v220;
        }
        let v242 = v41 * v19;
        let v243 = v242 + v229;
        let v244 = &(*v16)[v243];
        let v245 = *v244;
        let v246 = v22 + v46;
        let v247 = v246 + v219;
        let v248 = &(*v15)[v247];
        *v248 = v245;
        let v249 = v20 + v229;
        let v250 = u32(v249);
        *v221 = v250;
      }
      let v251 = v46 + v219;
      let v252 = &(*v10)[v251];
      let v253 = *v221;
      *v252 = v253;
    }
  }
  return;
}
