@group(0) @binding(7) var<storage, read_write> v0: array<u32>;
@group(0) @binding(6) var<storage, read_write> v1: array<u32>;
@group(0) @binding(5) var<storage, read_write> v2: array<vec4<f32>>;
@group(0) @binding(4) var<storage, read_write> v3: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read_write> v4: array<u32>;
@group(0) @binding(2) var<storage, read_write> v5: array<u32>;
@group(0) @binding(1) var<storage, read_write> v6: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v7: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 10>, static_meta: array<u32, 8> }
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
  let v30 = v8[2];
  let v31 = u32(v30);
  let v32 = v9[1];
  let v33 = u32(v32);
  let v34 = v31 * v33;
  let v35 = v9[0];
  let v36 = u32(v35);
  let v37 = v34 * v36;
  let v38 = v8[1];
  let v39 = u32(v38);
  let v40 = v39 * v36;
  let v41 = v37 + v40;
  let v42 = v8[0];
  let v43 = u32(v42);
  let v44 = v41 + v43;
  let v45 = u32(64);
  let v46 = v44 * v45;
  let v47 = v10;
  let v48 = u32(v47);
  let v49 = v46 + v48;
  let v50 = v49 % v28;
  let v51 = v49 / v28;
  let v52 = v51 % v20;
  let v53 = v51 / v20;
  let v54 = v53 < v21;
  if v54 {
    let v55 = v53 * v20;
    let v56 = v55 + v52;
    let v57 = &(*v16)[v56];
    let v58 = *v57;
    let v59 = u32(v58);
    let v60 = &(*v15)[v52];
    let v61 = *v60;
    let v62 = u32(v61);
    let v63 = v53 * v25;
    let v64 = v24 + v63;
    let v65 = v64 + v62;
    let v66 = v50 == v19;
    if v66 {
      let v67 = u32(v59);
      let v68 = &(*v12)[v65];
      *v68 = v67;
      let v69 = u32(v62);
      let v70 = v53 * v27;
      let v71 = v26 + v70;
      let v72 = v71 + v59;
      let v73 = &(*v11)[v72];
      *v73 = v69;
    }
    let v74 = v59 * v28;
    let v75 = v74 + v50;
    let v76 = v75 < v23;
    if v76 {
      let v77 = v53 * v22;
      let v78 = v77 + v74;
      let v79 = v78 + v50;
      let v80 = v79 * v29;
      let v81 = v65 * v28;
      let v82 = v81 + v50;
      let v83 = v82 * v29;
      let v84 = u32(1);
      for(var v85: u32 = v19; v85 < v29; v85 += v84) {
        let v86 = v80 + v85;
        let v87 = &(*v18)[v86];
        let v88 = *v87;
        let v89 = v83 + v85;
        let v90 = &(*v14)[v89];
        *v90 = v88;
        let v91 = &(*v17)[v86];
        let v92 = *v91;
        let v93 = &(*v13)[v89];
        *v93 = v92;
      }
    }
  }
  return;
}
