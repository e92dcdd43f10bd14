/** A name such as top-5, CoAtNet-7 or EVA-02-L: a line break after its hyphen tears it apart. */
const name = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-\d[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*)/gu;

/** Cuts a text into parts; every second one, from the second on, is a name to keep on one line. */
export const unbrokenParts = (text: string): string[] => text.split(name);
