@group(0) @binding(7) var<storage, read_write> v0: array<u32>;
@group(0) @binding(6) var<storage, read_write> v1: array<u32>;
@group(0) @binding(5) var<storage, read_write> v2: array<vec4<f32>>;
@group(0) @binding(4) var<storage, read_write> v3: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read_write> v4: array<u32>;
@group(0) @binding(2) var<storage, read_write> v5: array<u32>;
@group(0) @binding(1) var<storage, read_write> v6: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v7: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 14>, static_meta: array<u32, 8> }
@group(0) @binding(8) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn place(@builtin(workgroup_id) v8: vec3<u32>, @builtin(num_workgroups) v9: vec3<u32>, @builtin(local_invocation_index) v10: u32) {
  let v11 = &v0;
  let v12 = &v1;
  let v13 = &v2;
  let v14 = &v3;
  let v15 = &v4;
  let v16 = &v5;
  let v17 = &v6;
  let v18 = &v7;
  let v19 = u32(0);
  let v20 = info_var.scalars_usize[0];
  let v21 = info_var.scalars_usize[1];
  let v22 = info_var.scalars_usize[2];
  let v23 = info_var.scalars_usize[3];
  let v24 = info_var.scalars_usize[4];
  let v25 = info_var.scalars_usize[5];
  let v26 = info_var.scalars_usize[6];
  let v27 = info_var.scalars_usize[7];
  let v28 = info_var.scalars_usize[8];
  let v29 = info_var.scalars_usize[9];
  let v30 = info_var.scalars_usize[10];
  let v31 = info_var.scalars_usize[11];
  let v32 = info_var.scalars_usize[12];
  let v33 = v8[2];
  let v34 = u32(v33);
  let v35 = v9[1];
  let v36 = u32(v35);
  let v37 = v34 * v36;
  let v38 = v9[0];
  let v39 = u32(v38);
  let v40 = v37 * v39;
  let v41 = v8[1];
  let v42 = u32(v41);
  let v43 = v42 * v39;
  let v44 = v40 + v43;
  let v45 = v8[0];
  let v46 = u32(v45);
  let v47 = v44 + v46;
  let v48 = u32(64);
  let v49 = v47 * v48;
  let v50 = v10;
  let v51 = u32(v50);
  let v52 = v49 + v51;
  let v53 = v52 % v31;
  let v54 = v52 / v31;
  let v55 = v54 % v20;
  let v56 = v54 / v20;
  let v57 = v56 < v21;
  var<function> v58_store: bool;
  let v58 = &v58_store;
  *v58 = v57;
  let v59 = *v58;
  if v59 {
    let v60 = v56 * v20;
    let v61 = v60 + v55;
    let v62 = &(*v16)[v61];
    let v63 = *v62;
    let v64 = u32(4294967295);
    let v65 = v63 != v64;
    *v58 = v65;
  }
  let v66 = *v58;
  if v66 {
    let v67 = v56 * v20;
    let v68 = v67 + v55;
    let v69 = &(*v16)[v68];
    let v70 = *v69;
    let v71 = u32(v70);
    let v72 = &(*v15)[v55];
    let v73 = *v72;
    let v74 = u32(v73);
    let v75 = v56 * v28;
    let v76 = v27 + v75;
    let v77 = v76 + v74;
    let v78 = v53 == v19;
    if v78 {
      let v79 = u32(v71);
      let v80 = &(*v12)[v77];
      *v80 = v79;
      let v81 = u32(v74);
      let v82 = v56 * v30;
      let v83 = v29 + v82;
      let v84 = v83 + v71;
      let v85 = &(*v11)[v84];
      *v85 = v81;
    }
    let v86 = v71 * v31;
    let v87 = v86 + v53;
    let v88 = v87 < v26;
    if v88 {
      let v89 = v71 - v22;
      let v90 = v89 * v24;
      let v91 = v23 + v90;
      let v92 = v56 * v25;
      let v93 = v92 + v91;
      let v94 = v93 + v53;
      let v95 = v94 * v32;
      let v96 = v77 * v31;
      let v97 = v96 + v53;
      let v98 = v97 * v32;
      let v99 = u32(1);
      for(var v100: u32 = v19; v100 < v32; v100 += v99) {
        let v101 = v95 + v100;
        let v102 = &(*v18)[v101];
        let v103 = *v102;
        let v104 = v98 + v100;
        let v105 = &(*v14)[v104];
        *v105 = v103;
        let v106 = &(*v17)[v101];
        let v107 = *v106;
        let v108 = &(*v13)[v104];
        *v108 = v107;
      }
    }
  }
  return;
}
