import type { MetadataRoute } from "next";
import { absolute } from "@/lib/site";

/** Nothing is blocked: private pages say `noindex` themselves, which a crawler must be able to read. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: absolute("/sitemap.xml") };
}
