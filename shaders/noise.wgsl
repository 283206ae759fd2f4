@group(0) @binding(0) var<storage, read_write> v0: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, scalars_u32: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn noise(@builtin(workgroup_id) v1: vec3<u32>, @builtin(num_workgroups) v2: vec3<u32>, @builtin(local_invocation_index) v3: u32) {
  let v4 = &v0;
  let v5 = u32(0);
  let v6 = info_var.scalars_usize[0];
  let v7 = info_var.scalars_usize[1];
  let v8 = info_var.scalars_u32[0];
  let v9 = info_var.scalars_f32[0];
  let v10 = v1[2];
  let v11 = u32(v10);
  let v12 = v2[1];
  let v13 = u32(v12);
  let v14 = v11 * v13;
  let v15 = v2[0];
  let v16 = u32(v15);
  let v17 = v14 * v16;
  let v18 = v1[1];
  let v19 = u32(v18);
  let v20 = v19 * v16;
  let v21 = v17 + v20;
  let v22 = v1[0];
  let v23 = u32(v22);
  let v24 = v21 + v23;
  let v25 = u32(64);
  let v26 = v24 * v25;
  let v27 = v3;
  let v28 = u32(v27);
  let v29 = v26 + v28;
  let v30 = v29 < v7;
  if v30 {
    let v31 = u32(16);
    let v32 = u32(1);
    for(var v33: u32 = v5; v33 < v31; v33 += v32) {
      let v34 = v33 * v7;
      let v35 = v34 + v29;
      let v36 = v35 < v6;
      if v36 {
        let v37 = u32(v35);
        let v38 = u32(16);
        let v39 = v37 >> u32(v38);
        let v40 = v37 ^ v39;
        let v41 = u32(2146121005);
        let v42 = v40 * v41;
        let v43 = u32(15);
        let v44 = v42 >> u32(v43);
        let v45 = v42 ^ v44;
        let v46 = u32(2221713035);
        let v47 = v45 * v46;
        let v48 = v47 >> u32(v38);
        let v49 = v47 ^ v48;
        let v50 = v49 + v8;
        let v51 = v50 >> u32(v38);
        let v52 = v50 ^ v51;
        let v53 = v52 * v41;
        let v54 = v53 >> u32(v43);
        let v55 = v53 ^ v54;
        let v56 = v55 * v46;
        let v57 = v56 >> u32(v38);
        let v58 = v56 ^ v57;
        let v59 = u32(8);
        let v60 = v58 >> u32(v59);
        let v61 = f32(v60);
        let v62 = f32(1.1920928955078125e-7);
        let v63 = f32(-1.0);
        let v64 = fma(v61, v62, v63);
        let v65 = v64 * v9;
        let v66 = &(*v4)[v35];
        *v66 = v65;
      }
    }
  }
  return;
}
