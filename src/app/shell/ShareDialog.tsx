/** The share link: shown, copied, and its length told. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { LONG_LINK, linkHash } from '../files/link.ts';
import { screenStore, useDesign } from '../store/stores.ts';

const close = (): void => screenStore.setState({ isShareOpen: false });

export default function ShareDialog() {
  const design = useDesign();
  const link = useMemo(() => new URL(linkHash(design), location.href).href, [design]);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid('Copied');
    } catch {
      setSaid('The browser did not allow copying. Select the link and copy it.');
    }
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Share link</DialogTitle>
          <DialogContent>
            <p>The link holds the whole design. No server keeps it: whoever has the link can read the design.</p>
            <Field
              label="Link"
              hint={`${link.length} characters.${link.length > LONG_LINK ? ' Some programs cut links of this length: a saved file is safer.' : ''}`}
            >
              <Textarea readOnly value={link} rows={4} onFocus={(event) => event.currentTarget.select()} />
            </Field>
            <p role="status">{said}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>Close</Button>
            <Button appearance="primary" onClick={() => void copy()}>
              Copy link
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
