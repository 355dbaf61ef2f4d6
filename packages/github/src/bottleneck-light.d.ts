/** The build of Bottleneck that the plugins load: the same classes without Redis. */
declare module "bottleneck/light.js" {
  export { default } from "bottleneck";
}
