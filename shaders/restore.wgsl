@group(0) @binding(4) var<storage, read_write> v0: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read_write> v1: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> v2: array<u32>;
@group(0) @binding(1) var<storage, read_write> v3: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v4: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn restore(@builtin(workgroup_id) v5: vec3<u32>, @builtin(num_workgroups) v6: vec3<u32>, @builtin(local_invocation_index) v7: u32) {
  let v8 = &v0;
  let v9 = &v1;
  let v10 = &v2;
  let v11 = &v3;
  let v12 = &v4;
  let v13 = u32(0);
  let v14 = info_var.scalars_usize[0];
  let v15 = info_var.scalars_usize[1];
  let v16 = info_var.scalars_usize[2];
  let v17 = info_var.scalars_usize[3];
  let v18 = info_var.scalars_usize[4];
  let v19 = info_var.scalars_usize[5];
  let v20 = info_var.scalars_usize[6];
  let v21 = info_var.scalars_usize[7];
  let v22 = v5[2];
  let v23 = u32(v22);
  let v24 = v6[1];
  let v25 = u32(v24);
  let v26 = v23 * v25;
  let v27 = v6[0];
  let v28 = u32(v27);
  let v29 = v26 * v28;
  let v30 = v5[1];
  let v31 = u32(v30);
  let v32 = v31 * v28;
  let v33 = v29 + v32;
  let v34 = v5[0];
  let v35 = u32(v34);
  let v36 = v33 + v35;
  let v37 = u32(64);
  let v38 = v36 * v37;
  let v39 = v7;
  let v40 = u32(v39);
  let v41 = v38 + v40;
  let v42 = v41 % v20;
  let v43 = v41 / v20;
  let v44 = v43 % v14;
  let v45 = v43 / v14;
  let v46 = v45 < v15;
  if v46 {
    let v47 = v45 * v19;
    let v48 = v18 + v47;
    let v49 = v48 + v44;
    let v50 = &(*v10)[v49];
    let v51 = *v50;
    let v52 = u32(4294967295);
    let v53 = v51 != v52;
    if v53 {
      let v54 = v49 * v20;
      let v55 = v54 + v42;
      let v56 = v55 * v21;
      let v57 = u32(v51);
      let v58 = v57 * v20;
      let v59 = v16 + v58;
      let v60 = v45 * v17;
      let v61 = v60 + v59;
      let v62 = v61 + v42;
      let v63 = v62 * v21;
      let v64 = u32(1);
      for(var v65: u32 = v13; v65 < v21; v65 += v64) {
        let v66 = v56 + v65;
        let v67 = &(*v12)[v66];
        let v68 = *v67;
        let v69 = v63 + v65;
        let v70 = &(*v9)[v69];
        *v70 = v68;
        let v71 = &(*v11)[v66];
        let v72 = *v71;
        let v73 = &(*v8)[v69];
        *v73 = v72;
      }
    }
  }
  return;
}
